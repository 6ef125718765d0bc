import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { Page } from './built.ts';

/**
 * A page as Firefox's reader view and its like show it, beside what it should show.
 *
 * The document is linkedom's: it gives the same as jsdom, with a tenth of the packages.
 */
export function readerView({ html }: Page): ReaderView {
  const { document } = parseHTML(html);
  const wanted = partsOf(document.querySelector('main') ?? document);
  const article = new Readability<string>(document).parse();
  const shown = parseHTML(
    `<!doctype html><html><body>${article?.content ?? ''}</body></html>`,
  ).document;
  const found = partsOf(shown);
  const text = letters(shown.body.textContent);

  return {
    byline: article?.byline ?? undefined,
    text: inOneLine(shown.body.textContent),
    quotations: count(wanted.quotations, found.quotations),
    notes: count(wanted.notes, found.notes),
    lost: [
      ...lacking(wanted.quotations, found.quotations),
      ...lacking(wanted.notes, found.notes),
      ...wanted.words.filter((words) => !text.includes(letters(words))),
    ],
  };
}

/** What a page says: its quotations, its notes, and the words of its own. */
function partsOf(root: ParentNode) {
  const all = (selector: string) => [...root.querySelectorAll(selector)];
  return {
    quotations: all('blockquote').map(({ textContent }) => inOneLine(textContent)),
    notes: all('li[id^="fn-"]').map(({ id, textContent }) => `${id}: ${inOneLine(textContent)}`),
    words: all('p, h2, h3, li, dd')
      .filter((block) => !block.closest(aside) && !block.querySelector('p, h2, h3, li'))
      .map(({ textContent }) => inOneLine(textContent))
      // The way to the page, a label, a number: nothing that is told.
      .filter((words) => words.length > 25),
  };
}

// What stands beside a page's words, what leads to other pages, and what is there to be used.
const aside =
  'aside, nav, form, figure, table, share-row, .page-share, .cite, .address, .crumbs, [hidden], [aria-hidden=true], template';

function count(wanted: string[], found: string[]): Count {
  return { all: wanted.length, kept: wanted.length - lacking(wanted, found).length };
}

/** What is wanted and not found, each as often as it is lacking. */
function lacking(wanted: string[], found: string[]): string[] {
  const left = [...found];
  return wanted.filter((each) => {
    const place = left.indexOf(each);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}

/** Buttons go, and with them the number of a note; spaces come and go between blocks. */
function letters(text: string): string {
  return text.replace(/Note \d+/g, '').replace(/\s/g, '');
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

interface ReaderView {
  /** Who the page is said to be by. */
  byline: string | undefined;
  text: string;
  quotations: Count;
  notes: Count;
  /** What stands on the page and not in its reader view. */
  lost: string[];
}

interface Count {
  all: number;
  kept: number;
}
