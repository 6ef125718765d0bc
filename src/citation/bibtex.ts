import { type CslItem, toCsl } from './csl.ts';
import { type BibtexEntry, formatBibtex } from './engine.ts';
import type { Work } from './work.ts';

/**
 * Works as the text of a .bib file, an entry each.
 *
 * Types and fields are those that BibTeX knows, so that its styles print title, site, month, year and
 * address. The day, the language and the words stand beside them, for biblatex and for readers: the
 * library writes these only into entries that classic BibTeX does not know.
 */
export function toBibtex(works: Work[]): string {
  const items = works.map(toCsl).map(escaped);
  return formatBibtex(items)
    .map((entry, place) => toText(entry, items[place]))
    .join('\n');
}

function toText({ type, label, properties }: BibtexEntry, item: CslItem | undefined): string {
  const { month = '', howpublished: _address, ...fields } = properties;
  const all = { ...fields, ...(item && fieldsBeside(item)) };
  return [
    `@${type}{${label},`,
    ...Object.entries(all).map(([name, value]) => `  ${name} = {${value}},`),
    // A macro, which each style spells in its own way, and not in braces.
    ...(month ? [`  month = ${month.slice(0, 3)},`] : []),
    '}\n',
  ].join('\n');
}

function fieldsBeside(item: CslItem): Record<string, string> {
  const { type, issued, language, abstract } = item;
  const dayOf = (date: typeof issued) =>
    date?.['date-parts'][0]?.map((part) => String(part).padStart(2, '0')).join('-');
  const day = dayOf(issued);
  const published = dayOf(item['original-date']);
  return {
    ...(type === 'webpage' && { howpublished: item['container-title'] }),
    ...(day && { date: day }),
    ...(published && { origdate: published }),
    language,
    ...(abstract && { abstract }),
  };
}

/** citation-js leaves alone what TeX would read as commands, once letters of other scripts are kept. */
function escaped(item: CslItem): CslItem {
  const { title, abstract, note } = item;
  const series = item['collection-title'];
  return {
    ...item,
    title: escapeTex(title),
    'container-title': escapeTex(item['container-title']),
    ...(series && { 'collection-title': escapeTex(series) }),
    ...(abstract && { abstract: escapeTex(abstract) }),
    ...(note && { note: escapeTex(note) }),
  };
}

function escapeTex(text: string): string {
  return text
    .replace(/[&%$#_{}]/g, '\\$&')
    .replace(/[\\~^](?![&%$#_{}])/g, (sign) => `${signs[sign]}`);
}

const signs: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
