import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { addressOf } from '../metadata/address.ts';
import type { Item, News } from '../metadata/news.ts';
import type { Published, Site } from '../metadata/page.ts';
import { rehypeOwnIds } from '../markdown/rehype-own-ids.ts';
import { remarkWords } from '../markdown/remark-words.ts';
import { lastChange } from '../library/changed.ts';
import { toPlainText } from '../library/cited-markdown.ts';
import { content } from '../library/content.ts';
import type { Claim } from '../model/claim.ts';
import { allClaims } from '../library/claims.ts';
import { claimCopy } from './pages/outcomes.ts';
import { allPublished, bodyOf, listedAt, publishedAt } from './published.ts';
import { wording } from '../library/wording.ts';
import { fill } from '../model/wording.ts';

/** The entries of all sections and what came of each claim, whole, the last change first; the newest. */
export function entriesNews(self: string, site: Site): News {
  return {
    ...about(site, self, '/'),
    title: site.name,
    text: site.tagline,
    updated: lastChange(),
    items: entryItems(site),
  };
}

/** Both feeds have the same items, which are set once. */
function entryItems(site: Site): Item[] {
  const known = made.get(site.address.href) ?? makeEntryItems(site);
  made.set(site.address.href, known);
  return known;
}

const made = new Map<string, Item[]>();

function makeEntryItems(site: Site): Item[] {
  const entries = allPublished().filter(
    ({ path, subject }) => subject.kind === 'entry' || path === '/read/',
  );
  const { updated } = listedAt('/outcomes/');
  return [
    ...entries.map((page) => ({ updated: page.updated, make: () => toItem(page, site) })),
    ...allClaims().map((claim) => ({ updated, make: () => toClaimItem(claim, site) })),
  ]
    .sort((a, b) => b.updated.localeCompare(a.updated))
    .slice(0, most)
    .map(({ make }) => make());
}

/** How many items a feed has: readers keep the older ones themselves. */
const most = 100;

/** What the change log says; empty before the first change. */
export function changesNews(self: string, site: Site): News {
  return {
    ...about(site, self, '/changes/'),
    title: fill(wording.changes.feed, { site: site.name }),
    text: wording.changes.feedSummary,
    updated: content.changes[0]?.date ?? content.about.data.updated,
    items: content.changes.slice(0, most).map((change) => toChange(change, site)),
  };
}

function toItem(page: Published, site: Site): Item {
  const { path, title, summary, updated } = page;
  const url = addressOf(path, site.address);
  return { id: url, url, title, summary, html: toHtml(path, bodyOf(page, site)), updated };
}

function toClaimItem(claim: Claim, site: Site): Item {
  const url = addressOf(claim.path, site.address);
  const { updated } = listedAt('/outcomes/');
  return {
    id: url,
    url,
    title: `${claim.verdict.label}: ${claim.text}`,
    summary: claim.finding,
    html: toHtml(claim.path, claimCopy(claim, site)),
    updated,
  };
}

/** An item's blocks as HTML, with ids that no other item of the feed has. */
function toHtml(path: string, blocks: string[]): string {
  const name = path
    .split(/[^\w-]+/)
    .filter(Boolean)
    .join('-');
  return String(
    processor().use(rehypeOwnIds, name).processSync(blocks.filter(Boolean).join('\n\n')),
  );
}

function toChange({ date, page, class: kind, text }: Change, site: Site): Item {
  const url = addressOf(page, site.address);
  const ofDay = content.changes.filter((each) => each.date === date && each.page === page);
  // The oldest of a day comes last and keeps its number when another is added.
  const number = ofDay.length - ofDay.findIndex((each) => each.text === text);
  const name = wording.changes.kinds[kind];
  const title = fill(wording.changes.item, {
    kind: `${name.charAt(0).toLocaleUpperCase(site.language)}${name.slice(1)}`,
    page: publishedAt(page)?.title ?? page,
  });
  return {
    id: `${url}#change-${date}-${number}`,
    url,
    title,
    summary: toPlainText(text),
    updated: date,
  };
}

function about(site: Site, self: string, path: string) {
  const home = addressOf(path, site.address);
  return { author: site.name, language: site.language, home, self: addressOf(self, site.address) };
}

const processor = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkWords)
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze();

type Change = (typeof content.changes)[number];
