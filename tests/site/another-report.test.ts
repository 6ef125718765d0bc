import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { unzipSync } from 'fflate';
import { toPlace } from '../../src/hosting/place.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { anotherReport, copyContent } from '../fixtures/content.ts';
import { buildByCommand, emptyFolder, packSite } from './build.ts';
import { type Built, pageAt, readBuilt } from './built.ts';
import { textOf } from './dom.ts';
import { brokenLinks, rootedAddresses } from './link-check.ts';
import { hostedSite } from './hosted.ts';
import { startNginx } from './nginx.ts';
import { none } from './none.ts';
import { readerView } from './reader-view.ts';

// A folder may have any name, and systems and editors leave files in it.
const folder = "a #1 100% %20 ? [x] (y) {z} & + '등대' é";
const leftovers = ['.DS_Store', 'quotes/._one-lamp.yml', 'quotes/one-lamp.yml~', 'about.md.orig'];

suite('another report’s content', () => {
  const copy = copyContent({ after }, folder);
  // A folder of a host, named without a slash at its end, as GitHub Pages gives it.
  const url = 'https://user.github.io/my-repo';
  const out = emptyFolder({ after });
  let site: Built;

  before(async () => {
    for (const file of leftovers) copy.write(file, Buffer.from([0xff, 0, 0xfe]));
    await packSite({ out, url, env: { CONTENT_DIR: copy.dir } });
    site = readBuilt(join(out, 'site/my-repo'));
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

  test('names the folder with one slash between it and what follows', () => {
    const texts = site.files.filter((file) =>
      /\.(html|xml|json|txt|md|bib|ris|csv|js)$/.test(file),
    );
    assert.ok(texts.length > 100);
    none(
      texts.flatMap((file) => {
        const text = decodeURIComponent(
          readFileSync(join(site.dir, file), 'utf8').replace(/%(?!2F)/g, '%25'),
        );
        const wrong = text.match(
          /user\.github\.io\/(?!my-repo\/)[^\s"<]*|\/my-repo(?!\/)[^\s"<]*|\/my-repo\/\/[^\s"<]*/g,
        );
        return (wrong ?? []).map((address) => `${file}: ${address}`);
      }),
    );
  });

  test('is served whole by nginx from that folder, as packed', async (t) => {
    const place = toPlace(`${url}/`, {});
    const nginx = await startNginx(out, join(out, 'nginx'));
    t.after(nginx.close);
    for (const [part, ask] of Object.entries(hostedSite(site, place, nginx.port))) {
      const { asked, faults } = await ask();
      assert.ok(asked >= 6, `${part}: ${asked} asked`);
      none(faults);
    }
  });

  test('is packed with nothing but what hosts read there, and the zip has the same', () => {
    const zipped = unzipSync(readFileSync(join(out, 'site.zip')));
    const written = readBuilt(out).files.filter((file) => !/^(site\.zip|nginx\/)/.test(file));
    assert.deepEqual(Object.keys(zipped).sort(), written.sort());
    none(
      written.filter((file) => !readFileSync(join(out, file)).equals(zipped[file] ?? Buffer.of())),
    );
    assert.deepEqual(
      written.filter((file) => !file.startsWith('site/my-repo/')),
      [
        ...['hosts/Caddyfile', 'hosts/nginx.conf', 'hosts/object-store.json'],
        ...['site/_headers', 'site/_redirects'],
      ],
    );
    assert.ok(written.includes('site/my-repo/.nojekyll'));
  });

  test('is read without what stands beside it', () => {
    none(site.files.filter((file) => /DS_Store|~|orig|\._/.test(file)));
  });

  test('without a map has no page for one, and no page, copy, list or data that speaks of one', () => {
    assert.equal(readContent(anotherReport).map, undefined);
    none(site.files.filter((file) => /\bmaps?\b/.test(file)));

    const told = site.files.filter((file) => /\.(html|md|txt|json|xml|csv|bib|ris)$/.test(file));
    assert.ok(told.length > 100);
    none(
      told.flatMap((file) => {
        const text = readFileSync(join(site.dir, file), 'utf8');
        const words = /.{0,40}\b(maps?|atlas)\b.{0,40}/i.exec(
          text.replace(/<(script|style)>.*?<\/\1>/gs, ''),
        );
        return words ? [`${file}: ${words[0]}`] : [];
      }),
    );
  });

  test('without a map says which countries there are on the front page and in its copy', () => {
    const names = [...readContent(anotherReport).partners.values()].map(({ name }) => name);
    const front = textOf(pageAt(site, '/').root);
    const copied = readFileSync(join(site.dir, 'index.md'), 'utf8');
    assert.ok(names.length > 0);
    none(names.filter((name) => !front.includes(name) || !copied.includes(`| ${name} |`)));
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
    /content\/people\/idris-kallow\.md:3:7: kind “preson” must be one of person, unnamed, institution, group\. Did you mean “person”\?/,
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
