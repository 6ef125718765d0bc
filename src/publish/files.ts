import sharp from 'sharp';
import { toBibtex } from '../citation/bibtex.ts';
import { toCslJson } from '../citation/csl.ts';
import { toRis } from '../citation/ris.ts';
import { charactersIn, charactersOf, charactersOfProse } from '../fonts/characters.ts';
import { faces } from '../fonts/faces.ts';
import { subset } from '../fonts/subset.ts';
import { filesOfArchive } from '../library/finder-data.ts';
import { ledgerParts } from '../library/ledger-parts.ts';
import { map } from '../library/partners.ts';
import { posterInOutlines, posterInText } from '../library/poster.ts';
import { allQuotes } from '../library/quotes.ts';
import { allSketches } from '../library/sketches.ts';
import { allText, italicText } from '../library/text.ts';
import { toWork } from '../library/works.ts';
import { addressOf, formOf, oembedOf } from '../metadata/address.ts';
import { toAtom } from '../metadata/atom.ts';
import { toJsonFeed } from '../metadata/json-feed.ts';
import { toLlms, toOpenSearch, toRobots } from '../metadata/lists.ts';
import { toOembed } from '../metadata/oembed.ts';
import { outcomesSchema } from '../metadata/outcomes-schema.ts';
import type { Published, Site } from '../metadata/page.ts';
import { quotesSchema } from '../metadata/quotes-schema.ts';
import { sitemapParts, toSitemap, toSitemapIndex } from '../metadata/sitemap.ts';
import { allCards, pictureOf, squareCards } from './cards.ts';
import { outcomesCsv, outcomesJson } from './claim-data.ts';
import { copyOf } from './copy.ts';
import { quoteFiles } from './data-files.ts';
import { changesNews, entriesNews } from './news.ts';
import { dataFiles, outcomeFiles } from './pages/data.ts';
import { allPublished } from './published.ts';
import { quickData } from './quick-data.ts';

/** Every file of the site that is no page, script or style. */
export function allFiles(): SiteFile[] {
  return [
    ...allPublished().flatMap(formsOf),
    ...cards(),
    ...fonts(),
    ...pictures(),
    ...feeds,
    ...data(),
    ...lists(),
    ...found(),
  ];
}

/** A page's forms beside HTML. */
function formsOf(page: Published): SiteFile[] {
  const form = (ending: string, write: SiteFile['write']) => ({
    path: formOf(page.path, ending),
    write,
  });
  return [
    form('.md', (site) => copyOf(page, site)),
    form('.bib', (site) => toBibtex([toWork(page, site)])),
    form('.ris', (site) => toRis([toWork(page, site)])),
    form('.csl.json', (site) => toCslJson([toWork(page, site)])),
  ];
}

function cards(): SiteFile[] {
  const pages = allPublished();
  // Cards are in the order of the pages.
  const inFolder = (folder: string, all: ReturnType<typeof allCards>) =>
    all.map((card, at) => ({
      path: `${folder}${card.name}.png`,
      write: (site: Site) => pictureOf(card, pages[at]!.path, site),
    }));
  return [...inFolder('/cards/', allCards()), ...inFolder('/cards/square/', squareCards())];
}

/** The fonts, cut down to what is written. */
function fonts(): SiteFile[] {
  const characters = {
    all: () => charactersOf(allText()),
    prose: () => charactersOfProse(allText()),
    italics: () => charactersIn(italicText()),
  };
  return Object.entries(faces).map(([name, face]) => ({
    path: `/fonts/${name}.woff2`,
    write: () => subset(face, characters[face.sets]()),
  }));
}

/** The map as pictures to take along; none without a map. */
function pictures(): SiteFile[] {
  if (!map) return [];
  const inPixels = async () =>
    sharp(Buffer.from(await posterInOutlines()), { density: 144 })
      .png({ palette: true, colors: 64 })
      .toBuffer();
  return [
    { path: '/map/partner-map.svg', write: posterInText },
    { path: '/map/partner-map.png', write: inPixels },
    ...allSketches().map(({ path, svg }) => ({ path, write: () => svg })),
  ];
}

const feeds: SiteFile[] = [
  { path: '/feed.xml', write: (site) => toAtom(entriesNews('/feed.xml', site)) },
  { path: '/feed.json', write: (site) => toJsonFeed(entriesNews('/feed.json', site)) },
  { path: '/changes.xml', write: (site) => toAtom(changesNews('/changes.xml', site)) },
  { path: '/changes.json', write: (site) => toJsonFeed(changesNews('/changes.json', site)) },
];

function data(): SiteFile[] {
  const schema = (path: string, make: typeof quotesSchema | typeof outcomesSchema): SiteFile => ({
    path,
    write: ({ address, wording }) => indented(make(addressOf(path, address), wording.fields)),
  });
  return [
    ...quoteFiles(),
    { path: '/data/outcomes.json', write: (site) => indented(outcomesJson(site)) },
    { path: '/data/outcomes.csv', write: outcomesCsv },
    schema('/data/quotes.schema.json', quotesSchema),
    schema('/data/outcomes.schema.json', outcomesSchema),
    ...allQuotes().map((quote) => ({
      path: oembedOf(quote.id),
      write: (site: Site) => JSON.stringify(toOembed(quote, site)),
    })),
  ];
}

/** What programs ask a site for. */
function lists(): SiteFile[] {
  const pages = allPublished();
  // Of a site with few pages the sitemap is one file.
  const parts = sitemapParts(pages);
  const files = [...dataFiles, ...outcomeFiles];
  return [
    { path: '/robots.txt', write: toRobots },
    { path: '/opensearch.xml', write: toOpenSearch },
    { path: '/llms.txt', write: (site) => toLlms(pages, files, site) },
    {
      path: '/sitemap.xml',
      write: (site) => (parts.length > 0 ? toSitemapIndex(parts, site) : toSitemap(pages, site)),
    },
    ...parts.map(({ number, items }) => ({
      path: `/sitemap/${number}.xml`,
      write: (site: Site) => toSitemap(items, site),
    })),
  ];
}

/** What scripts fetch when a reader searches or verifies; most of it only an archive has. */
function found(): SiteFile[] {
  return [
    { path: '/scripts/quick-data.json', write: () => JSON.stringify(quickData()) },
    ...[...filesOfArchive()].map(([file, part]) => ({
      path: `/search/${file}`,
      write: () => JSON.stringify(part),
    })),
    ...ledgerParts().map((part, at) => ({
      path: `/verify/ledger-${at + 1}.json`,
      write: () => JSON.stringify(part),
    })),
  ];
}

function indented(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** A file of the site, declared once. */
export interface SiteFile {
  /** From the site's root. */
  path: string;
  write: (site: Site) => Written | Promise<Written>;
}

type Written = string | Uint8Array;
