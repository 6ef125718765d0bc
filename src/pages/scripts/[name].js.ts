import type { APIRoute, GetStaticPaths } from 'astro';
import { bundle } from '../../build/bundle.ts';
import { isArchive } from '../../library/finder-data.ts';
import { map } from '../../library/partners.ts';
import { wordsInScripts } from '../../library/script-words.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [first, ...later, ...modules].map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const format = modules.includes(name) ? 'es' : 'iife';
  const file = ofArchive.includes(name) && isArchive() ? `archive-${name}` : name;
  const code = await bundle(`src/islands/${file}.ts`, format, wordsInScripts());
  // Its leaves are put in by name: a group of words that a script takes apart is not there.
  const [missed] = /\bwording\.\w+/.exec(code) ?? [];
  if (missed) throw new Error(`${file}.ts names ${missed} whole. Name each of its words.`);
  return new Response(later.includes(name) ? `if(${scriptsRun}){${code}}` : code, {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};

/** What the first script says of the browser: an older one reads the page as it is without script. */
const scriptsRun = 'document.documentElement.dataset.script';

const first = 'first';

const ofTheMap = map ? ['map-near', 'partner-map'] : [];

const later = ['page', 'search', 'check', 'verify', 'story', 'argument', 'disk', ...ofTheMap];

/** What answers otherwise where the quotations are too many for a page. */
const ofArchive = ['search', 'check', 'verify', 'quick-search'];

/** Fetched by another script, once the page stands or a reader asks for them. */
const modules = ['page-list', 'quick-search'];
