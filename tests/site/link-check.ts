import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Built, Page } from './built.ts';
import { type Element, attribute, elements } from './dom.ts';

/** What is wrong with a site's addresses: each page's, and each style sheet's. */
export function brokenLinks(site: Built): string[] {
  const targets = new Map(site.pages.map((page) => [page.file, idsOf(page)]));
  const published = publishedAt(site);
  const folder = new URL(published).pathname;
  const wrong = (from: string, base: string, full: string): string[] => {
    // The page for lost readers has addresses from the host's root, others full ones at most.
    const address = full.startsWith(folder)
      ? full.replace(folder, `${origin}/`)
      : full.replace(published, `${origin}/`);
    const { pathname, hash } = new URL(address, `${origin}${base}`);
    const file = decodeURIComponent(pathname)
      .slice(1)
      .replace(/(^|\/)$/, '$1index.html');
    if (!site.files.includes(file)) return [`${from}: ${address} leads nowhere.`];

    const id = decodeURIComponent(hash.slice(1).replace(/:~:.*$/, ''));
    if (!id || targets.get(file)?.includes(id)) return [];
    return [`${from}: ${address} names an id that is not on that page.`];
  };

  const ofPages = site.pages.flatMap((page) =>
    addressesIn(page)
      .filter(({ address }) => !isExternal(address) || address.startsWith(published))
      .flatMap(({ address }) => wrong(page.file, page.address, address)),
  );
  const ofStyles = stylesOf(site)
    .filter(({ url }) => !url.startsWith('#'))
    .flatMap(({ file, url }) => wrong(file, `/${file}`, url));
  return [...ofPages, ...ofStyles];
}

/** Parts of the styled page, such as patterns, that a style sheet names and no page has. */
export function brokenParts(site: Built): string[] {
  const ids = site.pages.flatMap(idsOf);
  return stylesOf(site)
    .filter(({ url }) => url.startsWith('#') && !ids.includes(url.slice(1)))
    .map(({ file, url }) => `${file}: ${url}`);
}

/** Addresses that begin at the domain's root, where a site in a folder would lose its way. */
export function rootedAddresses(site: Built): string[] {
  const ofPages = site.pages
    .filter(({ file }) => file !== '404.html')
    .flatMap((page) => addressesIn(page).map(({ address }) => ({ file: page.file, url: address })));

  return [...ofPages, ...stylesOf(site)]
    .filter(({ url }) => url.startsWith('/'))
    .map(({ file, url }) => `${file}: ${url}`);
}

/** The address that the site is published under, as its front page says. */
export function publishedAt({ pages }: Built): string {
  const links = pages
    .filter(({ address }) => address === '/')
    .flatMap(({ root }) => elements(root, 'link'));
  const canonical = links.find((link) => attribute(link, 'rel') === 'canonical');
  return (canonical && attribute(canonical, 'href')) ?? origin;
}

/** Every address in a page's attributes, with the element that has it. */
export function addressesIn({ root }: Page): { element: Element; address: string }[] {
  return elements(root).flatMap((element) =>
    addressed.flatMap((name) => {
      const address = attribute(element, name);
      return address === undefined ? [] : [{ element, address }];
    }),
  );
}

/** Where a link leads on the site, from its root: `/sources/#p6`. */
export function toAddress({ address }: Page, link: Element): string {
  const { pathname, hash } = new URL(attribute(link, 'href') ?? '', `${origin}${address}`);
  return `${pathname}${hash}`;
}

/** Whether an address leads off the site. */
export function isExternal(address: string): boolean {
  return new URL(address, origin).origin !== origin;
}

function idsOf({ root }: Page): string[] {
  return elements(root).flatMap((element) => attribute(element, 'id') ?? []);
}

/** Every `url()` of the style sheets. */
function stylesOf({ dir, files }: Built): { file: string; url: string }[] {
  return files
    .filter((file) => file.endsWith('.css'))
    .flatMap((file) => {
      const css = readFileSync(join(dir, file), 'utf8');
      const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)];
      return urls.map(([, url = '']) => ({ file, url }));
    });
}

const origin = 'http://site.invalid';

const addressed = [
  'href',
  'src',
  'action',
  'formaction',
  'cite',
  'poster',
  'data-root',
  'data-search',
];
