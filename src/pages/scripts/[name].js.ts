import type { APIRoute, GetStaticPaths } from 'astro';
import { bundle } from '../../build/bundle.ts';

export const getStaticPaths: GetStaticPaths = () =>
  [...classic, ...modules].map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params: { name = '' } }) => {
  const format = modules.includes(name) ? 'es' : 'iife';
  return new Response(await bundle(`src/islands/${name}.ts`, format), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
};

const classic = [
  'first',
  'page',
  'search',
  'check',
  'verify',
  'map-near',
  'partner-map',
  'story',
  'argument',
];

/** Fetched by another script, once the page stands or a reader asks for them. */
const modules = ['page-list', 'quick-search'];
