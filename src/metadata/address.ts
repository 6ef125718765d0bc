/**
 * The canonical address of a page or file.
 *
 * @param path from the site's root, with a slash at its beginning
 * @param site where the site is published: a domain, or a folder of one
 */
export function addressOf(path: string, site: URL): string {
  return new URL(`.${path}`, site.href.replace(/\/?$/, '/')).href;
}

/** One word for a page: `/quotes/some-id/` is `quotes-some-id`, the front page `home`. */
export function slugOf(path: string): string {
  return path.split('/').filter(Boolean).join('-') || 'home';
}

/**
 * A page in another form: `/quotes/some-id/` is `/quotes/some-id.md`, the front page `/index.md`.
 *
 * @param ending with its period: `.md`
 */
export function formOf(path: string, ending: string): string {
  return `/${path.slice(1, -1) || 'index'}${ending}`;
}

/** The section that a page stands in: `/quotes/` for `/quotes/some-id/`, and for itself. */
export function sectionOf(path: string): string {
  return `/${path.split('/')[1]}/`;
}

/** The picture that is shown where a page's link is shared. */
export function cardOf(path: string): string {
  return `/cards/${slugOf(path)}.png`;
}

/** The same picture as a square, to take along. */
export function squareOf(path: string): string {
  return `/cards/square/${slugOf(path)}.png`;
}

/** What a site that shows links asks for to embed a quotation. */
export function oembedOf(id: string): string {
  return `/oembed/${id}.json`;
}
