import { type Work, titleOf } from './work.ts';

/** A work as CSL-JSON has it, the form that reference managers and citation-js share. */
export function toCsl(work: Work): CslItem {
  const { id, authors, container, edition, published, updated, status } = work;
  const { url, language, abstract, note } = work;
  return {
    id,
    type: types[work.kind],
    title: titleOf(work),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': container,
    // Styles add the word to what stands in `edition`, some after it and some not at all.
    ...(edition && { 'collection-title': edition }),
    ...(updated && { issued: dateOf(updated) }),
    ...(published && { 'original-date': dateOf(published) }),
    status,
    URL: url,
    language,
    ...(abstract && { abstract }),
    ...(note && { note }),
  };
}

function dateOf(day: string): CslDate {
  return { 'date-parts': [day.split('-').map(Number)] };
}

/** Works as the text of a CSL-JSON file. */
export function toCslJson(works: Work[]): string {
  return `${JSON.stringify(works.map(toCsl), null, 2)}\n`;
}

const types = {
  webpage: 'webpage',
  'newspaper-article': 'article-newspaper',
} as const;

interface CslDate {
  'date-parts': number[][];
}

/** The fields of CSL-JSON that the site uses. */
export interface CslItem {
  id: string;
  type: (typeof types)[Work['kind']];
  title: string;
  author?: { literal: string }[];
  'container-title': string;
  'collection-title'?: string;
  /** The day of the last change. */
  issued?: CslDate;
  /** The day of publication. */
  'original-date'?: CslDate;
  /** What the day is the day of, or that there is none: without it, one style asks for a retrieval. */
  status: string;
  URL: string;
  language: string;
  abstract?: string;
  note?: string;
}
