import { toString as textOf } from 'mdast-util-to-string';
import { parseProse } from '../markdown/prose.ts';
import type { Claim } from '../model/claim.ts';
import type { Entry } from '../model/entry.ts';
import { partSign } from '../model/part-sign.ts';
import { termPath } from '../model/permalink.ts';
import type { Quote } from '../model/quote.ts';
import { allClaims } from './claims.ts';
import { content, site } from './content.ts';
import { allEntries } from './entries.ts';
import { isArchive } from './finder-data.ts';
import { allPeople } from './people.ts';
import { allQuotes } from './quotes.ts';
import { wording } from './wording.ts';

/**
 * What the search index holds: one record for each quotation, entry, person, term and claim, and one
 * for the story.
 *
 * Lists and navigation are no records, and the quotations of an archive are found in its own files. A quotation's record carries its own speaker and no other, so
 * that no filter ever returns another speaker's words. Other spellings go into `spellings`, which is
 * searched but never shown in an excerpt.
 */
export function allRecords(): SearchRecord[] {
  return [
    ...(isArchive() ? [] : allQuotes()).map(quoteRecord),
    ...allEntries().map(entryRecord),
    ...allPeople().map(personRecord),
    ...[...content.terms.values()].map(termRecord),
    ...allClaims().map(claimRecord),
    storyRecord(),
  ];
}

function quoteRecord({
  path,
  text,
  speaker,
  grade,
  paragraph,
  topics,
  date,
  index,
}: Quote): SearchRecord {
  return {
    path,
    title: speaker.name,
    kind: wording.kinds.quote,
    text,
    spellings: index,
    meta: { speaker: speaker.id, grade, paragraph: `${paragraph}` },
    filters: { speaker: [speaker.id], grade: [grade], topic: topics, ...dayOf(date) },
  };
}

function entryRecord(entry: Entry): SearchRecord {
  const { kind, id, path, title, summary, speaker, occasion, topics, original } = entry;
  return {
    path,
    title,
    kind: site.kinds[kind],
    text: `${summary} ${plain(content[kind].get(id)?.body ?? '')}`,
    spellings: original ? [original] : [],
    filters: {
      ...(speaker && { speaker: [speaker.id] }),
      ...(occasion && { grade: [occasion.grade] }),
      topic: topics,
      ...dayOf(occasion?.date),
    },
  };
}

function personRecord(person: ReturnType<typeof allPeople>[number]): SearchRecord {
  const { id, path, name, role, original, spellings, slips } = person;
  return {
    path,
    title: name,
    kind: wording.kinds.person,
    text: `${role}. ${plain(content.people.get(id)?.body ?? '')}`,
    spellings: [...(original ? [original] : []), ...spellings, ...slips],
    filters: { speaker: [id] },
  };
}

function termRecord(term: ReturnType<typeof content.terms.get> & object): SearchRecord {
  const { id, term: title, expansion, original, definition, spellings } = term;
  return {
    path: termPath(id),
    title,
    kind: wording.kinds.term,
    text: [expansion, plain(definition)].filter(Boolean).join('. '),
    spellings: [...(original ? [original] : []), ...spellings],
    filters: {},
  };
}

function claimRecord({
  path,
  text,
  finding,
  known,
  unknown,
  reading,
  speakers,
  grade,
}: Claim): SearchRecord {
  return {
    path,
    title: text,
    kind: wording.kinds.outcome,
    text: [finding, ...known, unknown, reading ?? ''].map(plain).join(' '),
    spellings: [],
    filters: { speaker: speakers.map(({ id }) => id), grade: [grade] },
  };
}

function storyRecord(): SearchRecord {
  const { title, summary } = content.story.data;
  return {
    path: '/read/',
    title,
    kind: wording.kinds.story,
    text: `${summary} ${plain(content.story.body)}`,
    spellings: [],
    filters: {},
  };
}

function dayOf(date: string | undefined): { day?: string[] } {
  return date ? { day: [date] } : {};
}

/**
 * The words of a piece of Markdown, without its notes and citations. Headings, and the words in bold
 * with which a paragraph begins, stand between signs: they name a part of the page.
 */
function plain(markdown: string): string {
  return parseProse(markdown)
    .children.flatMap((block) => blocksIn(block))
    .join(' ')
    .replace(/:?\s?[¶@][\w–-]+(?:; ?[¶@][\w–-]+)*/g, '');
}

function blocksIn(block: Block): string[] {
  if (block.type === 'footnoteDefinition') return [];
  if (block.type === 'heading') return [named(textOf(block))];
  if (block.type !== 'paragraph' && 'children' in block)
    return block.children.flatMap((child) => blocksIn(child));
  const [first, ...rest] = block.type === 'paragraph' ? block.children : [];
  if (first?.type !== 'strong') return [textOf(block)];
  return [named(textOf(first)), textOf(rest)];
}

function named(name: string): string {
  return `${partSign}${name.replace(/\.$/, '')}${partSign}`;
}

type Block = ReturnType<typeof parseProse>['children'][number];

/** One thing that search can find. */
export interface SearchRecord {
  /** Its address below the site's root. */
  path: string;
  title: string;
  /** What it is, in words. */
  kind: string;
  text: string;
  spellings: string[];
  /** What a result shows beside the words, of a quotation. */
  meta?: Record<string, string>;
  filters: Record<string, string[]>;
}
