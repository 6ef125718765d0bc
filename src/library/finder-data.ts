import { archiveFiles } from '../finder/archive-files.ts';
import { buildIndex } from '../finder/build-index.ts';
import type { FinderData } from '../finder/index-data.ts';
import { article, content, site } from './content.ts';
import { speakerNamed } from './people.ts';

/** All that the quote finder knows, made from the content. */
function finderData(): FinderData {
  all ??= makeData();
  return all;
}

/** Whether the quotations are too many for a page to carry. */
export function isArchive(): boolean {
  large ??= JSON.stringify(finderData()).length > budget;
  return large;
}

/**
 * What a page carries: all of it while that is small, so that the first key is answered from the page;
 * of an archive what stands in every search, and its files have the rest.
 */
export function carriedData(): FinderData {
  const data = finderData();
  if (!isArchive()) return data;
  return { ...data, quotes: [], people: [], passages: [], archive: data.quotes.length };
}

/** The files of an archive by their names; none where pages carry all. */
export function filesOfArchive(): Map<string, unknown> {
  if (!isArchive()) return new Map();
  const data = finderData();
  const people = data.people.map((person) => {
    const { side } = speakerNamed(person.id);
    return side === undefined ? person : { ...person, side };
  });
  return archiveFiles({ ...data, people });
}

function makeData(): FinderData {
  return buildIndex({
    quotes: [...content.quotes.values()]
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => a.paragraph - b.paragraph),
    people: [...content.people.values()].map(({ id, data }) => ({ ...data, id })),
    terms: [...content.terms.values()],
    entries: (['statements', 'views'] as const).flatMap((kind) =>
      [...content[kind].values()].map(({ id, data, body }) => ({
        ...data,
        id,
        kind,
        section: site.sections[kind],
        body,
      })),
    ),
    paragraphs: article.paragraphs,
    aliases: site.aliases,
    sounds: content.names.sounds.map(({ written, heard }) => [written, heard]),
  });
}

/** Characters of JSON; about a quarter of that on the wire. */
const budget = 48_000;

// Pages and scripts ask for it; it is made once.
let all: FinderData | undefined;
let large: boolean | undefined;
