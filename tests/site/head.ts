import type { Page } from './built.ts';
import { attribute, elements } from './dom.ts';

/** What a page says in its `meta` elements: names and properties, each with all its values. */
export function metaOf({ root }: Page): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const meta of elements(root, 'meta')) {
    const key = attribute(meta, 'name') ?? attribute(meta, 'property');
    const value = attribute(meta, 'content');
    if (key && value) found.set(key, [...(found.get(key) ?? []), value]);
  }
  return found;
}

/** The addresses of a page's links of one relation and, if asked, one media type. */
export function headLinks({ root }: Page, rel: string, type?: string): string[] {
  return elements(root, 'link')
    .filter((link) => attribute(link, 'rel') === rel)
    .filter((link) => type === undefined || attribute(link, 'type') === type)
    .map((link) => attribute(link, 'href') ?? '');
}

/** The blocks of JSON-LD on a page. */
export function jsonLdOf({ root }: Page): Thing[] {
  return elements(root, 'script')
    .filter((script) => attribute(script, 'type') === 'application/ld+json')
    .map((script) => {
      const [text] = script.childNodes;
      return JSON.parse(text && 'value' in text ? text.value : '') as Thing; // JSON of our own
    });
}

/** Everything in a block that has a type, however deep. */
export function thingsIn(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(thingsIn);
  return '@type' in value ? [value as Thing, ...inner] : inner; // just seen to have a type
}

/** A thing in JSON-LD. */
export interface Thing {
  '@type': string;
  '@id'?: string;
  [property: string]: unknown;
}
