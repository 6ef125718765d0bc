import { defineConfig } from 'astro/config';
import { carryFirst } from './src/build/carry-first.ts';
import { compress } from './src/build/compress.ts';
import { diskCopy } from './src/build/disk-copy.ts';
import { keepOffline } from './src/build/keep-offline.ts';
import { keepPermalinks } from './src/build/keep-permalinks.ts';
import { nameAddress } from './src/build/name-address.ts';
import { cssTarget } from './src/build/oldest-browsers.ts';
import { requireReadablePlace } from './src/build/readable-place.ts';
import { relativeLinks } from './src/build/relative-links.ts';
import { searchIndex } from './src/build/search-index.ts';
import { textFragments } from './src/build/text-fragments.ts';
import { readFolder } from './src/reader/read-content.ts';
import { siteAddress } from './src/model/site-address.ts';
import { followContent } from './src/desk/follow-content.ts';
import { countOf, refuseDraft, undecided } from './src/rules/undecided.ts';

requireReadablePlace(import.meta.dirname);
// Another folder of content builds another site. A fault in it stops a build before anything is built; the
// server shows it, and goes on when it is mended.
const folder = process.env.CONTENT_DIR ?? 'content';
const { site } = readFolder(folder);
const open = undecided(folder);
// A draft can be looked at, and is not published.
if (process.env.SITE_URL) refuseDraft(open);
if (open.length > 0) console.warn(`A draft: ${countOf(open)} to decide.`);
const { moved, language, formats = language } = site;

export default defineConfig({
  site: siteAddress(
    process.env.SITE_URL ?? (URL.canParse(site.url) ? site.url : 'http://localhost/'),
  ),
  trailingSlash: 'always',
  // Of a part of a page only the address is kept: a browser that does not find it shows the page.
  redirects: Object.fromEntries(Object.entries(moved).filter(([from]) => !from.includes('#'))),
  // Fields of frontmatter are completed in editors too.
  experimental: { contentIntellisense: true },
  outDir: process.env.OUT_DIR ?? 'dist',
  // What a page carries itself is put in after the build, with its hash in the policy.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  vite: { build: { assetsInlineLimit: 0, cssCodeSplit: false, cssTarget } },
  integrations: [
    followContent(folder),
    carryFirst(),
    relativeLinks(),
    textFragments(),
    diskCopy('copy.zip', formats),
    // The pages' part of the library; a server that shows one page at a time needs none of it.
    searchIndex(language, async () => (await import('./src/library/records.ts')).allRecords()),
    keepPermalinks(folder, Object.keys(moved)),
    keepOffline(),
    compress(),
    nameAddress(),
  ],
});
