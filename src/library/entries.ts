import type { Entry, Occasion } from '../model/entry.ts';
import { gradeOf } from '../model/grade.ts';
import { entryPath } from '../model/permalink.ts';
import { kindsShown } from '../reader/kinds-shown.ts';
import { mentionsIn } from '../reader/mentions.ts';
import { type Kind, kinds } from '../schemas/entry.ts';
import { content, site } from './content.ts';
import { speakerNamed } from './people.ts';
import { quotesNamed } from './quotes.ts';

/** The entries of one kind of section, in reading order: their own, else that of the report. */
export function entriesOf(kind: Kind): Entry[] {
  return shelf[kind];
}

/** The kinds whose section has a page. */
export function shownKinds(): Kind[] {
  return kindsShown(content);
}

/** The entries of all sections, section by section. */
export function allEntries(): Entry[] {
  return all;
}

/** The entry with this id in a section's folder, if there is one. */
export function entryAt(section: string, id: string): Entry | undefined {
  return byAddress.get(entryPath(section, id));
}

/** The entries in which somebody speaks. */
export function entriesBy({ id }: { id: string }): Entry[] {
  return speaking.get(id) ?? [];
}

/** The entries that show a quotation. */
export function entriesShowing(id: string): Entry[] {
  return showing.get(id) ?? [];
}

function toEntry(kind: Kind, doc: Document): Entry {
  const { id, data, body } = doc;
  const section = site.sections[kind];
  const { paragraphs, links } = mentionsIn(body);
  const quotes = quotesNamed(data.quotations);

  return {
    kind,
    section,
    id,
    path: entryPath(section, id),
    title: data.title,
    summary: data.summary,
    published: data.published ?? site.published,
    updated: data.updated,
    quotes,
    order: 'order' in data ? data.order : undefined,
    original: kind === 'areas' ? content.areas.get(id)?.data.original : undefined,
    speaker: 'speaker' in data ? speakerNamed(data.speaker) : undefined,
    occasion: 'occasion' in data ? toOccasion(data) : undefined,
    topics: 'topics' in data ? data.topics : [],
    paragraphs: [...new Set([...paragraphs, ...quotes.map(({ paragraph }) => paragraph)])].sort(
      (a, b) => a - b,
    ),
    terms: links.filter(({ shelf }) => shelf === 'term').map((link) => link.id),
  };
}

function toOccasion(data: Statement): Occasion {
  const { date, when, where, occasion, form } = data;
  return { date, when, where, occasion, form, grade: gradeOf(data) };
}

function first({ quotes, paragraphs }: Entry): number {
  return quotes[0]?.paragraph ?? paragraphs[0] ?? Number.POSITIVE_INFINITY;
}

function readEntries(kind: Kind): Entry[] {
  return [...content[kind].values()]
    .map((doc) => toEntry(kind, doc))
    .sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || first(a) - first(b));
}

// Every page asks for entries; their prose is parsed once.
const shelf: Record<Kind, Entry[]> = {
  statements: readEntries('statements'),
  explainer: readEntries('explainer'),
  areas: readEntries('areas'),
  views: readEntries('views'),
};

const all = kinds.flatMap(entriesOf);
const byAddress = new Map(all.map((entry) => [entry.path, entry]));
const speaking = Map.groupBy(all, ({ speaker }) => speaker?.id);
const showing = new Map<string, Entry[]>();
for (const entry of all)
  for (const { id } of entry.quotes) showing.set(id, [...(showing.get(id) ?? []), entry]);

type DocumentOf<K extends Kind> = (typeof content)[K] extends Map<string, infer D> ? D : never;
type Document = { [K in Kind]: DocumentOf<K> }[Kind];
type Statement = DocumentOf<'statements'>['data'];
