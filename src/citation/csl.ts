import { type Work, titleOf } from './work.ts';

/** A work as CSL-JSON has it, the form that reference managers and citation-js share. */
export function toCsl(work: Work): CslItem {
  const { id, authors, container, updated, url, language, abstract, note } = work;
  return {
    id,
    type: types[work.kind],
    title: titleOf(work),
    ...(authors.length > 0 && { author: authors.map((literal) => ({ literal })) }),
    'container-title': container,
    ...(updated && { issued: { 'date-parts': [updated.split('-').map(Number)] } }),
    URL: url,
    language,
    ...(abstract && { abstract }),
    ...(note && { note }),
  };
}

/** Works as the text of a CSL-JSON file. */
export function toCslJson(works: Work[]): string {
  return `${JSON.stringify(works.map(toCsl), null, 2)}\n`;
}

const types = {
  webpage: 'webpage',
  'newspaper-article': 'article-newspaper',
} as const;

/** The fields of CSL-JSON that the site uses. */
export interface CslItem {
  id: string;
  type: (typeof types)[Work['kind']];
  title: string;
  author?: { literal: string }[];
  'container-title': string;
  issued?: { 'date-parts': number[][] };
  URL: string;
  language: string;
  abstract?: string;
  note?: string;
}
