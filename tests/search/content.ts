import { readFileSync, readdirSync } from 'node:fs';
import type { z } from 'astro/zod';
import { parse } from 'yaml';
import { buildIndex } from '../../src/finder/build-index.ts';
import type { FinderContent } from '../../src/finder/content.ts';
import type { FinderData } from '../../src/finder/index-data.ts';
import type { Step } from '../../src/finder/sound.ts';
import type { namesSchema } from '../../src/schemas/names.ts';

const content = new URL('../../content/', import.meta.url);

/** The finder's data made from the content as it stands in the repository. */
export function realData(): FinderData {
  return buildIndex(realContent());
}

function realContent(): FinderContent {
  const site = yaml('site.yml');
  return {
    quotes: folder('quotes', '.yml').map(({ id, text }) => ({ ...parse(text), id })),
    people: folder('people', '.md').map((file) => ({ spellings: [], slips: [], ...front(file) })),
    terms: yaml('glossary.yml').map((term: object) => ({ spellings: [], ...term })),
    entries: ['statements', 'views'].flatMap((kind) => {
      const section = site.sections[kind];
      const entries = folder(section, '.md').filter(({ id }) => id !== 'index');
      return entries.map((file) => ({ ...front(file), section }));
    }),
    paragraphs: yaml('article.yml').paragraphs,
    aliases: site.aliases,
    sounds: realSounds(),
  };
}

/** How names are heard, as the repository's content says. */
export function realSounds(): Step[] {
  const { sounds }: z.output<typeof namesSchema> = yaml('names.yml');
  return sounds.map(({ written, heard }) => [written, heard]);
}

function front({ id, text }: { id: string; text: string }) {
  const [, head = '', ...body] = text.split(/^---$/m);
  return { ...parse(head), id, body: body.join('---') };
}

function yaml(name: string) {
  return parse(readFileSync(new URL(name, content), 'utf8'));
}

function folder(name: string, ending: string): { id: string; text: string }[] {
  return readdirSync(new URL(`${name}/`, content))
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => ({
      id: file.slice(0, -ending.length),
      text: readFileSync(new URL(`${name}/${file}`, content), 'utf8'),
    }));
}
