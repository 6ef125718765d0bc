import { commonHeaders } from '../model/headers.ts';
import { typeOf } from './types.ts';

const hourly = 'public, max-age=3600';

/**
 * How each kind of file is answered. No path belongs to two kinds, the last one apart, which has all
 * that belong to no other.
 *
 * This is the one place that says it: the settings for each host are written from here, and the
 * project's own server reads it.
 */
export const kinds: Kind[] = [
  // A page may load files of its edition alone, so it is asked for anew each time.
  { name: 'page', globs: ['*.html', '*/', ''], cache: 'no-cache', shared: false },
  {
    name: 'hashed',
    globs: [
      ...['_astro/*', 'offline.*.pack', 'pagefind/*.pf_meta'],
      ...['pagefind/filter/*', 'pagefind/fragment/*', 'pagefind/index/*'],
    ],
    cache: 'public, max-age=31536000, immutable',
    shared: false,
  },
  { name: 'font', globs: ['fonts/*'], cache: hourly, shared: false },
  {
    name: 'part',
    globs: [
      ...['scripts/*', 'styles/*', 'map/*.css', 'offline.js', 'favicon.svg'],
      ...['pagefind/*.js', 'pagefind/*.json', 'pagefind/*.pagefind'],
    ],
    cache: 'no-cache',
    shared: false,
  },
  { name: 'picture', globs: ['cards/*', 'map/*.png', 'map/*.svg'], cache: hourly, shared: true },
  // Data, feeds, citations, copies, and what other sites ask for to embed a quotation.
  {
    name: 'shared',
    globs: [
      ...['data/*.json', 'oembed/*', 'feed.json', 'changes.json', '*.csl.json'],
      ...['*.bib', '*.csv', '*.md', '*.ris', '*.txt', '*.xml'],
    ],
    cache: 'no-cache',
    shared: true,
  },
  { name: 'other', globs: ['*'], cache: 'no-cache', shared: false },
];

/** The kind of a file. @param path below the site's root; a page's ends with a slash or in `.html` */
export function kindOf(path: string): Kind {
  // The last kind has every file.
  return kinds.find(({ globs }) => globs.some((glob) => toRegExp(glob).test(path)))!;
}

/**
 * All headers of an answer, without what depends on the request.
 *
 * @param path below the site's root, with a slash at the end of a page's
 * @param secure whether the site is published under https; only then a browser may be held to it
 */
export function headersOf(path: string, secure: boolean): Record<string, string> {
  const type = typeOf(path);
  return { ...headersOfKind(kindOf(path), secure), ...(type && { 'Content-Type': type }) };
}

/** The headers that all files of a kind have in common: all but the type. */
export function headersOfKind({ cache, shared }: Kind, secure: boolean): Record<string, string> {
  return { ...headersOfAll(secure), 'Cache-Control': cache, ...reachOf(shared) };
}

/** The headers of every answer. */
export function headersOfAll(secure: boolean): Record<string, string> {
  // Other sites of the same domain are not spoken for.
  return { ...commonHeaders, ...(secure && { 'Strict-Transport-Security': 'max-age=31536000' }) };
}

/** Who may use a file: pages of the site, or any page and its scripts. */
export function reachOf(shared: boolean): Record<string, string> {
  return shared
    ? { 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin' }
    : { 'Cross-Origin-Resource-Policy': 'same-origin' };
}

/** What a glob stands for as the source of a pattern: a star is any text, slashes included. */
export function patternOf(glob: string): string {
  return glob.replace(/[.+?()[\]{}|^$\\]/g, '\\$&').replaceAll('*', '.*');
}

function toRegExp(glob: string): RegExp {
  return new RegExp(`^${patternOf(glob)}$`);
}

/** A kind of file. */
export interface Kind {
  name: string;
  /** Paths below the site's root; a star is any text. */
  globs: string[];
  /** `Cache-Control` */
  cache: string;
  /** Other sites may load it, and their scripts read it. */
  shared: boolean;
}
