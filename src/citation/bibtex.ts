import { type CslItem, toCsl } from './csl.ts';
import { formatBiblatex } from './engine.ts';
import type { Work } from './work.ts';

/** Works as the text of a .bib file, an entry each. */
export function toBibtex(works: Work[]): string {
  return `${formatBiblatex(works.map(toCsl).map(escaped)).trim().replaceAll('\t', '  ')}\n`;
}

/** citation-js leaves alone what TeX would read as commands, once letters of other scripts are kept. */
function escaped(item: CslItem): CslItem {
  const { title, abstract, note } = item;
  return {
    ...item,
    title: escapeTex(title),
    'container-title': escapeTex(item['container-title']),
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
