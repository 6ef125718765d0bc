import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { taken } from '../../src/schemas/site.ts';
import { readSite } from '../../src/reader/read-content.ts';
import { type Page, outDir, pageAt, readBuilt } from './built.ts';
import { type Element, attribute, classed, elements, textOf } from './dom.ts';
import { isExternal } from './link-check.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);
const { url, language, name, mark, sections } = readSite(process.env['CONTENT_DIR'] ?? 'content');
const published = process.env['SITE_URL'] ?? url;

test('no section can have an address that the site has at its root', () => {
  const names = readdirSync(outDir).map((name) => name.split('.')[0] ?? '');
  // No id begins with a line or a digit.
  const others = new Set(names.filter((name) => /^[a-z]/.test(name)));
  none([...others].filter((name) => ![...taken, ...Object.values(sections)].includes(name)));
});

everyPage('says in which language it is', ({ root }) => {
  const [html] = elements(root, 'html');
  return html && attribute(html, 'lang') === language;
});

everyPage('has one title, which ends or begins with the name of the site', (page) => {
  const titles = titlesOf(page);
  return (
    titles.length === 1 &&
    titles[0]
      ?.split(' · ')
      .at(page.address === '/' ? 0 : -1)
      ?.startsWith(`${name}${mark}`)
  );
});

everyPage('sums itself up in 50 to 320 characters', (page) => {
  const { length } = metaOf(page, 'description') ?? '';
  return length >= 50 && length <= 320;
});

everyPage('fits itself to the screen and may be enlarged', (page) =>
  /^width=device-width, initial-scale=1(, interactive-widget=resizes-content)?$/.test(
    metaOf(page, 'viewport') ?? '',
  ),
);

everyPage(
  'names its canonical address, as the setting has it, unless it is the 404 page',
  (page) => {
    const addresses = elements(page.root, 'link')
      .filter((link) => attribute(link, 'rel') === 'canonical')
      .map((link) => attribute(link, 'href'));
    const own = new URL(`.${page.address}`, published.replace(/\/?$/, '/')).href;
    return page.file === '404.html' ? addresses.length === 0 : String(addresses) === own;
  },
);

everyPage(
  'tells other sites nothing of where a reader comes from, on hosts without headers too',
  (page) => {
    return metaOf(page, 'referrer') === 'no-referrer';
  },
);

test('every page can be reached from the front page by links', () => {
  const reached = new Set(['/']);
  // A set that grows while it is walked is walked to its end.
  for (const address of reached)
    for (const { pathname } of linksOf(pageAt(site, address))) reached.add(pathname);

  const addresses = site.pages.map(({ address }) => address);
  none(addresses.filter((each) => each !== '/404.html' && !reached.has(each)));
});

everyPage('begins with a link that skips to the text', ({ root }) => {
  const [first] = elements(root).filter(isControl);
  const [main] = elements(root, 'main');
  const target = first && attribute(first, 'href');
  return main && target === `#${attribute(main, 'id')}` && attribute(main, 'tabindex') === '-1';
});

everyPage('has one main part, one header, one footer', ({ root }) =>
  ['main', 'body > header', 'body > footer'].every((place) => {
    const tag = place.replace('body > ', '');
    const found = elements(root, tag).filter(
      ({ parentNode }) => place === tag || parentNode?.nodeName === 'body',
    );
    return found.length === 1;
  }),
);

everyPage('has one first heading, which says something', ({ root }) => {
  const headings = elements(root, 'h1');
  return headings.length === 1 && headings.every((heading) => textOf(heading).trim() !== '');
});

everyPage('never skips a level of headings', ({ root }) => {
  const levels = elements(root)
    .filter(({ tagName }) => /^h[1-6]$/.test(tagName))
    .map(({ tagName }) => Number(tagName[1]));
  return levels[0] === 1 && levels.every((level, place) => level <= (levels[place - 1] ?? 0) + 1);
});

everyPage('below another page leads back to it', (page) => {
  const parent = page.address.replace(/[^/]+\/$/, '');
  if (parent === page.address || parent === '/') return true;
  const ways = classed(page.root, 'crumbs').flatMap((crumbs) => elements(crumbs, 'a'));
  return ways.some((way) => linkOf(page, way) === parent) && pageAt(site, parent);
});

test('no two pages share a title or a description', () => {
  for (const of of [
    (page: Page) => titlesOf(page).join(),
    (page: Page) => metaOf(page, 'description') ?? '',
  ]) {
    const all = site.pages.map(of);
    none(all.filter((each, place) => all.indexOf(each) !== place));
  }
});

test('the 404 page asks not to be found', () => {
  assert.equal(metaOf(pageAt(site, '/404.html'), 'robots'), 'noindex');
});

/** States a rule of every page; the failure lists the pages that break it. */
function everyPage(rule: string, holds: (page: Page) => unknown): void {
  test(`every page ${rule}`, () => {
    none(site.pages.filter((page) => !holds(page)).map(({ file }) => file));
  });
}

function titlesOf({ root }: Page): string[] {
  return elements(root, 'head').flatMap((head) => elements(head, 'title').map(textOf));
}

function metaOf({ root }: Page, name: string): string | undefined {
  const meta = elements(root, 'meta').find((each) => attribute(each, 'name') === name);
  return meta && attribute(meta, 'content');
}

function linkOf(page: Page, link: Element): string {
  return new URL(attribute(link, 'href') ?? '', `http://site.invalid${page.address}`).pathname;
}

function isControl({ tagName, attrs }: Element): boolean {
  if (tagName === 'a') return attrs.some(({ name }) => name === 'href');
  return ['button', 'input', 'select', 'textarea', 'summary'].includes(tagName);
}

function linksOf(page: Page): URL[] {
  return elements(page.root, 'a')
    .flatMap((element) => attribute(element, 'href') ?? [])
    .filter((address) => !isExternal(address))
    .map((address) => new URL(address, `http://site.invalid${page.address}`))
    .filter(({ pathname }) => pathname.endsWith('/'));
}
