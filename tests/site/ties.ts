import type { Built, Page } from './built.ts';
import { type Element, around, attribute, classed, elements, hasClass, textOf } from './dom.ts';
import { isExternal, toAddress } from './link-check.ts';

/**
 * The links that somebody wrote or chose, from where to where: in prose, notes, figures and points.
 *
 * Left out is what pages list by themselves: navigation, back-links, neighbors, answers, a section's
 * own entries, and the pages that gather what others say.
 */
export function writtenLinks({ pages }: Built): Tie[] {
  return (
    pages
      .filter(({ address }) => !gathering.has(address) && !/^\/(map|sources)\/./.test(address))
      .flatMap((page) =>
        elements(page.root, 'a')
          .filter((link) => !isExternal(attribute(link, 'href') ?? '') && !isListed(page, link))
          .map((link) => ({ from: placeOf(page, link), to: toAddress(page, link), link })),
      )
      // What the map shows beside a country is gathered, but for what it cites.
      .filter(({ from, to }) => from !== '/map/' || to.startsWith('/sources/'))
  );
}

/** What a list such as “Used in …” names, in a part of a page. */
export function listedUses(page: Page, part: Element | Page['root']): string[] {
  return (
    classed(part, 'uses')
      .filter(isUses)
      .flatMap((list) => elements(list, 'a'))
      // A part of the front page is the front page, and so it is with the map; where words stand on a
      // page is the page.
      .map((link) => toAddress(page, link).replace(/^(\/|\/map\/)#.*|#.*:~:.*/, '$1'))
  );
}

/** The pages that the section under a heading leads to; none when there is no such section. */
export function linkedUnder(page: Page, heading: string, shelves: string[]): string[] {
  const sections = elements(page.root, 'h2')
    .filter((each) => textOf(each).trim() === heading)
    .flatMap((each) => around(each).find(({ tagName }) => tagName === 'section') ?? []);
  const links = sections
    .flatMap((section) => elements(section, 'a'))
    .filter((link) => !isAction(link));
  const found = links
    .map((link) => toAddress(page, link))
    .filter((to) => shelves.some((shelf) => to.startsWith(`/${shelf}/`)));
  return [...new Set(found)].sort();
}

/** A page, or, where a page is made of records, the record: what a list of uses names. */
function placeOf({ address }: Page, element: Element): string {
  const record = around(element).find((each) => isRecord(each) && attribute(each, 'id'));
  const id = record && attribute(record, 'id');
  return id && !id.startsWith('fn-') ? `${address}#${id}` : address;
}

/** A row of a list, a claim among the outcomes, a question of the argument. */
function isRecord(element: Element): boolean {
  return element.tagName === 'li' || hasClass(element, 'claim') || hasClass(element, 'question');
}

function isListed({ address }: Page, link: Element): boolean {
  return around(link).some(
    (element) =>
      element.tagName === 'nav' ||
      hasClass(element, 'crumbs') ||
      hasClass(element, 'ties') ||
      hasClass(element, 'page-changes') ||
      hasClass(element, 'cards') ||
      isAction(element) ||
      isUses(element) ||
      (hasClass(element, 'rows') && address !== '/'),
  );
}

function isAction(element: Element): boolean {
  return around(element).some(({ tagName }) => tagName === 'share-row');
}

// “Read on” is set like a list of uses, but somebody chose where it leads.
function isUses(element: Element): boolean {
  return hasClass(element, 'uses') && /^\s*[A-Z][a-z]+ (in|from|on in)\b/.test(textOf(element));
}

// Pages that only gather what others say, and the lost readers' page.
const gathering = new Set([
  '/changes/',
  '/people/',
  '/quotes/',
  '/quotes/words/',
  '/search/',
  '/sources/',
  '/404.html',
]);

/** A link from a place of the site to another. */
interface Tie {
  from: string;
  to: string;
  link: Element;
}
