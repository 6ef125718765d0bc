import { fold } from '../finder/fold.ts';
import { type Part, inParts, partPath, partWith } from '../model/part.ts';
import { sourcesAPage } from '../model/permalink.ts';
import { fill } from '../model/wording.ts';
import { sourcesInOrder } from '../reader/catalog.ts';
import { article, content } from './content.ts';
import { wordsOfPart } from './part-words.ts';
import { count, inDigits, wording } from './wording.ts';

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
    ...paragraphParts(reportUses).map((part) => ({
      path: part.path,
      ...wordsOfPart(part, { title: lists.reportUses, summary }, length),
      paragraphs: part.items,
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

/** The parts of the list of sources: the report's paragraphs, and beside them all else. */
export function sourceParts(): SourcePage[] {
  const summary = fill(lists.sourcesSummary, { sources: inDigits(content.sources.size) });
  const told = paragraphParts(listPath);
  const cited = inParts(listPath, inOrder, sourcesAPage);
  const [parts, all] =
    cited.length > told.length ? [cited, inOrder.length] : [told, article.paragraphs.length];
  return parts.map((part, at) => ({
    path: part.path,
    ...wordsOfPart(part, { title: lists.sources, summary }, all),
    paragraphs: told[at]?.items ?? [],
    sources: cited[at]?.items ?? [],
  }));
}

/** The report's paragraphs by their numbers, in parts of a page. */
function paragraphParts(path: string): Part<number>[] {
  return inParts(
    path,
    article.paragraphs.map((_, index) => index + 1),
  );
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

const inOrder = sourcesInOrder(content);

type Source = typeof content.sources extends Map<string, infer S> ? S : never;

type Words = ReturnType<typeof wordsOfPart>;

interface SourcePage extends Words {
  path: string;
  /** Missing for the report's page. */
  letter?: string;
  /** Of the report, from 1. */
  paragraphs: number[];
  /** With their ids, by their publishers' names. */
  sources: [string, Source][];
}
