import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { Cite, plugins } from '@citation-js/core';
import type { CslItem } from './csl.ts';

const { format } = plugins.config.get('@bibtex');
// Keys stay as they are, hyphens included, and letters of any script are kept, not turned into TeX.
format.useIdAsLabel = true;
format.checkLabel = false;
format.asciiOnly = false;

/** BibTeX with the fields of biblatex, which know a web page and its full date. */
export function formatBiblatex(items: CslItem[]): string {
  return String(new Cite(items).format('biblatex'));
}

/** RIS records, each tag with its value or values. */
export function formatRis(items: CslItem[]): Record<string, string | string[]>[] {
  // What the library promises for this format.
  return new Cite(items).format('ris', { format: 'object' }) as ReturnType<typeof formatRis>;
}

/** One entry of a bibliography in a style that citation-js ships, as HTML. */
export function formatEntry(item: CslItem, template: 'apa'): string {
  const html = new Cite([item]).format('bibliography', {
    format: 'html',
    template,
    lang: 'en-US',
  });
  return String(html);
}

/** What a text in BibTeX, RIS or CSL-JSON says, as CSL-JSON. */
export function parseWorks(text: string): Partial<CslItem>[] {
  return new Cite(text).data;
}
