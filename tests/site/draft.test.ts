import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { draftFolder, reportTexts } from '../fixtures/draft.ts';
import { buildByCommand, emptyFolder, packSite } from './build.ts';
import { type Built, pageAt, readBuilt } from './built.ts';
import { textOf } from './dom.ts';
import { brokenLinks } from './link-check.ts';
import { none } from './none.ts';

suite('a report that was split a moment ago', () => {
  const dir = draftFolder({ after }, reportTexts.get('wire')!);
  const out = join(emptyFolder({ after }), 'site');
  let site: Built;

  before(async () => {
    const front = join(dir, 'areas/index.md');
    const [, fields] = readFileSync(front, 'utf8').split('---\n');
    writeFileSync(front, `---\n${fields}---\n`);
    await buildByCommand({ out, env: { CONTENT_DIR: dir } });
    site = readBuilt(out);
  });

  test('is built at once, with a page of each quotation and speaker, and no broken link', () => {
    const { quotes, people } = readContent(dir);
    for (const id of quotes.keys()) assert.ok(pageAt(site, `/quotes/${id}/`), id);
    for (const id of people.keys()) assert.ok(pageAt(site, `/people/${id}/`), id);
    none(brokenLinks(site));
  });

  test('says on every page that it is a draft, and how much is left to decide', () => {
    none(
      site.pages
        .filter(({ root }) => !/A draft: \d+ places are left to decide\./.test(textOf(root)))
        .map(({ file }) => file),
    );
  });

  test('has no section whose entries and text are both left out', () => {
    assert.ok(pageAt(site, '/explainer/'));
    none(site.files.filter((file) => /(^|\/)areas\b/.test(file)));
    none(site.pages.filter(({ html }) => /Areas</.test(html)).map(({ address }) => address));
  });

  test('leads from the second piece of a quotation to the first', () => {
    const { root } = pageAt(site, '/quotes/they-will-take-the-ferry/');
    assert.match(textOf(root), /Goes on from\. “If my customers can’t drive to me”/);
  });
});

test('a draft is not built for an address, and not packed: each place to decide is listed', async (t) => {
  const dir = draftFolder(t, reportTexts.get('wire')!);
  const out = join(emptyFolder(t), 'site');
  const url = 'https://user.github.io/my-repo';
  const refusals = await Promise.all([
    buildByCommand({ out, env: { CONTENT_DIR: dir, SITE_URL: url } }).catch(String),
    packSite({ out, url, env: { CONTENT_DIR: dir } }).catch(String),
  ]);

  for (const refusal of refusals) {
    assert.match(String(refusal), /The content is a draft: \d+ places are left to decide\./);
    assert.match(String(refusal), /content\/site\.yml:1 name: to decide: the name of the site\./);
  }
  assert.equal(existsSync(out), false);
});
