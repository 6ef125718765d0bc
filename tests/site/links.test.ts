import { test } from 'node:test';
import { type Page, outDir, pageAt, readBuilt } from './built.ts';
import { attribute, elements } from './dom.ts';
import {
  addressesIn,
  brokenLinks,
  brokenParts,
  isExternal,
  publishedAt,
  rootedAddresses,
} from './link-check.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);
const published = publishedAt(site);

test('every link, file and anchor leads somewhere', () => {
  none([...brokenLinks(site), ...brokenParts(site)]);
});

test('no address begins at the root of a domain, except on the page for lost readers', () => {
  none(rootedAddresses(site));
});

test('the page for lost readers is served at any depth, so all its addresses begin at the root', () => {
  const relative = addressesIn(pageAt(site, '/404.html'))
    .map(({ address }) => address)
    .filter((address) => !/^(\/|#|https:)/.test(address));
  none(relative);
});

test('no page has an id twice', () => {
  const twice = site.pages.flatMap(({ file, root }) => {
    const ids = elements(root).flatMap((element) => attribute(element, 'id') ?? []);
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${file}: ${id}`);
  });
  none(twice);
});

test('another site is only ever linked to, openly, and never loaded from', () => {
  none(site.pages.flatMap(foreign));
});

function foreign(page: Page): string[] {
  return addressesIn(page)
    .filter(({ address }) => isExternal(address) && !/^mailto:/.test(address))
    .filter(({ element, address }) => {
      // Full addresses of the site are there for machines, and to be copied and shared.
      const own = address.startsWith(published);
      if (element.tagName === 'link') return !own;
      const rel = attribute(element, 'rel')?.split(' ') ?? [];
      const copied = own && attribute(element, 'data-act') !== undefined;
      return element.tagName !== 'a' || !(rel.includes('external') || copied);
    })
    .map(({ element, address }) => `${page.file}: <${element.tagName}> ${address}`);
}
