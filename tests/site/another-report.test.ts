import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { readContent } from '../../src/reader/read-content.ts';
import { anotherReport, copyContent } from '../fixtures/content.ts';
import { buildByCommand, buildSite, emptyFolder } from './build.ts';
import { type Built, readBuilt } from './built.ts';
import { textOf } from './dom.ts';
import { brokenLinks, rootedAddresses } from './link-check.ts';
import { none } from './none.ts';
import { readerView } from './reader-view.ts';

suite('another report’s content', () => {
  const out = join(emptyFolder({ after }), 'site');
  let site: Built;

  before(async () => {
    await buildSite({ out, env: { CONTENT_DIR: anotherReport } });
    site = readBuilt(out);
  });

  test('builds a site whose links all lead somewhere', () => {
    const { quotes, people } = readContent(anotherReport);
    assert.ok(site.pages.length > quotes.size + people.size);
    none([...brokenLinks(site), ...rootedAddresses(site)]);
  });

  test('keeps every quotation, every note and all words in a reader view', () => {
    const pages = site.pages.filter(({ file }) => file !== '404.html');
    none(pages.flatMap((page) => readerView(page).lost.map((words) => `${page.file}: ${words}`)));
  });

  test('shows no name of this report', () => {
    const names = namesIn('content');
    assert.ok(names.length > 50);

    const found = site.pages.flatMap(({ file, root }) => {
      const words = textOf(root);
      return names.filter((name) => words.includes(name)).map((name) => `${file}: ${name}`);
    });
    none(found);
  });
});

test('a fault stops the build, says where it is and what to do, and writes no site', async (t) => {
  const copy = copyContent(t);
  copy.plant('people/idris-kallow.md', 'kind: person', 'kind: preson');
  const out = join(emptyFolder(t), 'site');

  const error = await buildByCommand({ out, env: { CONTENT_DIR: copy.dir } }).catch(String);
  assert.match(
    String(error),
    /content\/people\/idris-kallow\.md: kind must be one of person, unnamed, institution, group\./,
  );
  assert.equal(existsSync(out), false);
});

/** What only this story has: its people, places, terms and the site's own name. */
function namesIn(dir: string): string[] {
  const { site, article, people, terms, partners } = readContent(dir);
  const persons = [...people.values()].flatMap(({ data }) => [data.name, ...data.spellings]);
  const things = [...terms.values()].flatMap(({ term, expansion }) => [term, expansion ?? term]);
  const countries = [...partners.values()].map(({ name }) => name);
  return [site.name, article.publisher, ...persons, ...things, ...countries];
}
