/**
 * The media type of each kind of file, the first that fits first: by its whole name below the site's
 * root, or by how the name ends.
 *
 * Names are IANA's where it has one (https://www.iana.org/assignments/media-types), else those that
 * programs for bibliographies know.
 */
export const types: Typed[] = [
  { names: ['feed.xml', 'changes.xml'], type: 'application/atom+xml; charset=utf-8' },
  { names: ['feed.json', 'changes.json'], type: 'application/feed+json; charset=utf-8' },
  {
    names: ['opensearch.xml'],
    type: 'application/opensearchdescription+xml; charset=utf-8',
  },
  { names: ['*.csl.json'], type: 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  { names: ['*.schema.json'], type: 'application/schema+json; charset=utf-8' },
  { names: ['*.html', '*/', ''], type: 'text/html; charset=utf-8', usual: true },
  { names: ['*.css'], type: 'text/css; charset=utf-8', usual: true },
  { names: ['*.js'], type: 'text/javascript; charset=utf-8', usual: true },
  { names: ['*.json'], type: 'application/json; charset=utf-8', usual: true },
  { names: ['*.xml'], type: 'application/xml; charset=utf-8', usual: true },
  { names: ['*.txt'], type: 'text/plain; charset=utf-8', usual: true },
  { names: ['*.csv'], type: 'text/csv; charset=utf-8', usual: true },
  { names: ['*.md'], type: 'text/markdown; charset=utf-8' },
  { names: ['*.bib'], type: 'application/x-bibtex; charset=utf-8' },
  { names: ['*.ris'], type: 'application/x-research-info-systems; charset=utf-8' },
  { names: ['*.webmanifest'], type: 'application/manifest+json; charset=utf-8' },
  { names: ['*.svg'], type: 'image/svg+xml; charset=utf-8', usual: true },
  { names: ['*.png'], type: 'image/png', usual: true },
  { names: ['*.woff2'], type: 'font/woff2', usual: true },
  { names: ['*.zip'], type: 'application/zip', usual: true },
  // Gzipped by itself: not to be answered as WebAssembly, which a browser would take it for.
  { names: ['*.pagefind'], type: 'application/octet-stream' },
  { names: ['*.pf_meta', '*.pf_index', '*.pf_fragment'], type: 'application/octet-stream' },
  { names: ['*.pf_filter', '*.pack'], type: 'application/octet-stream' },
];

/** The media type of a file, by its path below the site's root; none where nothing is known of it. */
export function typeOf(path: string): string | undefined {
  return types.find(({ names }) => names.some((name) => fits(path, name)))?.type;
}

function fits(path: string, name: string): boolean {
  return name.startsWith('*') ? path.endsWith(name.slice(1)) : path === name;
}

/** Names that have a type. */
export interface Typed {
  names: string[];
  type: string;
  /** Every host knows it by the ending. */
  usual?: true;
}
