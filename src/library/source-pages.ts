import { fold } from '../finder/fold.ts';
import { type Part, type PartOf, inParts, partPath, partWith } from '../model/part.ts';
import { fill } from '../model/wording.ts';
import { article, content } from './content.ts';
import { byLetters, count, inDigits, wording } from './wording.ts';

const { lists } = wording;

/**
 * The pages that tell what rests on the report's paragraphs and on each source, with the way to its copy:
 * some for the report, one for each letter that a publisher's name begins with. The list of sources has
 * each of them once, and leads here.
 */
export function sourcePages(): SourcePage[] {
  const byLetter = Map.groupBy(inOrder, ([, { publisher }]) => letterOf(publisher));
  const { length } = article.paragraphs;
  const summary = fill(lists.reportUsesSummary, { paragraphs: inDigits(length) });
  return [
    ...paragraphParts(reportUses).map(({ path, items, ...part }) => ({
      path,
      ...wordsOf(part, items, { title: lists.reportUses, summary }),
      paragraphs: items,
      sources: [],
    })),
    ...[...byLetter].map(([letter, sources]) => toLetterPage(letter, sources)),
  ];
}

function toLetterPage(folder: string, sources: [string, Source][]): SourcePage {
  const letter = folder === others ? '#' : folder.toUpperCase();
  return {
    path: pathOf(folder),
    title: fill(lists.sourcesOf, { letter }),
    summary: count(lists.sourcesOfSummary, sources.length, { letter }),
    letter,
    paragraphs: [],
    sources,
  };
}

/** The parts of the list of sources: the report's paragraphs, and beside the first of them all else. */
export function sourceParts(): ListPart[] {
  const summary = fill(lists.sourcesSummary, { sources: inDigits(content.sources.size) });
  return paragraphParts(listPath).map((part) => ({
    ...part,
    ...wordsOf(part, part.items, { title: lists.sources, summary }),
  }));
}

/** The report's paragraphs by their numbers, in parts of a page. */
function paragraphParts(path: string): Part<number>[] {
  return inParts(
    path,
    article.paragraphs.map((_, index) => index + 1),
  );
}

/** The first part of a list speaks for the whole of it. */
function wordsOf({ number, of }: PartOf, paragraphs: number[], whole: Words): Words & OfList {
  if (of === 1) return whole;
  if (number === 1) return { ...whole, part: { number, of } };
  const { title } = whole;
  const [first = 0] = paragraphs;
  const span = { first: inDigits(first), last: inDigits(first + paragraphs.length - 1) };
  return {
    title: fill(lists.part, { title, number, of }),
    summary: fill(lists.span, { title, ...span, all: inDigits(article.paragraphs.length) }),
    part: { number, of },
  };
}

/** All sources but the report, by their publishers' names. */
export function sourcesInOrder(): [string, Source][] {
  return inOrder;
}

/** Where it is told what rests on a source. */
export function usesPath(id: string): string {
  return `${pathOf(letterOf(content.sources.get(id)?.publisher ?? ''))}#${id}`;
}

/** Where it is told what rests on a paragraph of the report. */
export function paragraphUsesPath(number: number): string {
  return `${partPath(reportUses, partWith(number))}#p${number}`;
}

const listPath = '/sources/';
const reportUses = '/sources/report/';

function pathOf(folder: string): string {
  return `/sources/${folder}/`;
}

/** A letter from A to Z, without its accents; a name that begins with none is among the others. */
function letterOf(publisher: string): string {
  return /^[a-z]/.exec(fold(publisher))?.[0] ?? others;
}

const others = 'others';

const inOrder = [...content.sources].sort(([, a], [, b]) => byLetters(a.publisher, b.publisher));

type Source = typeof content.sources extends Map<string, infer S> ? S : never;

interface Words {
  title: string;
  summary: string;
}

interface OfList {
  /** Missing where the list has one part. */
  part?: PartOf;
}

type ListPart = Part<number> & Words & OfList;

interface SourcePage extends Words, OfList {
  path: string;
  /** Missing for the report's page. */
  letter?: string;
  /** Of the report, from 1. */
  paragraphs: number[];
  /** With their ids, by their publishers' names. */
  sources: [string, Source][];
}
