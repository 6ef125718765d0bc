import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-ris';
import { createRequire } from 'node:module';
import { Cite, plugins } from '@citation-js/core';
import type { Style } from '../model/citation-style.ts';
import { nameOf, placeOf } from '../memory/place.ts';
import { recallKnown, recallText } from '../memory/recall.ts';
import type { CslItem } from './csl.ts';

const { format } = plugins.config.get('@bibtex');
// Keys stay as they are, hyphens included, and letters of any script are kept, not turned into TeX.
format.useIdAsLabel = true;
format.checkLabel = false;
format.asciiOnly = false;

const { styles } = plugins.config.get('@csl');

// What an entry depends on beside its work and its style.
const tools = ['@citation-js/plugin-csl', 'citeproc']
  .map((name) => `${name}@${createRequire(import.meta.url)(`${name}/package.json`).version}`)
  .join(' ');

/** Entries with the fields of classic BibTeX; capitals in titles, and names, stand in braces. */
export function formatBibtex(items: CslItem[]): BibtexEntry[] {
  // What the library promises for this format.
  return new Cite(items).format('bibtex', { format: 'object' }) as BibtexEntry[];
}

/** RIS records, each tag with its value or values. */
export function formatRis(items: CslItem[]): Record<string, string | string[]>[] {
  // What the library promises for this format.
  return new Cite(items).format('ris', { format: 'object' }) as ReturnType<typeof formatRis>;
}

/** One entry of a bibliography as HTML, without the elements around it. */
export function formatEntry(item: StyleItem, style: Style): string {
  // To read a style, and to set one entry in it, takes longer than all else on most pages.
  const html = recallText(placeOf('citations'), fileOf(item, style), () =>
    String(new Cite([item]).format('bibliography', optionsOf(style))),
  );
  return withoutElements(html);
}

/** The same where it was made before; `undefined` where that would take seconds. */
export function knownEntry(item: StyleItem, style: Style): string | undefined {
  const html = recallKnown(placeOf('citations'), fileOf(item, style));
  return html && withoutElements(html);
}

function fileOf(item: StyleItem, style: Style): string {
  const { id, csl } = style;
  if (csl && !styles.has(id)) styles.add(id, csl);
  const parts = [tools, JSON.stringify(optionsOf(style)), styles.get(id), JSON.stringify(item)];
  return nameOf(parts, '.html');
}

function optionsOf({ id }: Style) {
  return { format: 'html', template: id, lang: 'en-US' };
}

function withoutElements(html: string): string {
  return html.replace(/<\/?div[^>]*>/g, '').trim();
}

/** What a text in BibTeX, RIS or CSL-JSON says, as CSL-JSON. */
export function parseWorks(text: string): Partial<CslItem>[] {
  return new Cite(text).data;
}

/** A work as styles take it: a description stands in place of a title that was not seen. */
export type StyleItem = Omit<CslItem, 'title'> & ({ title: string } | { genre: string });

/** An entry of a .bib file. */
export interface BibtexEntry {
  type: string;
  label: string;
  properties: Record<string, string>;
}
