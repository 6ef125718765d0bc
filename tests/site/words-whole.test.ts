import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import sharp from 'sharp';
import { unified } from 'unified';
import { type Plant, anotherText, copyContent, relock } from '../fixtures/content.ts';
import { buildSite, emptyFolder } from './build.ts';
import { type Built, pageAt, readBuilt } from './built.ts';
import { parsePage, textOf } from './dom.ts';

/* Words with the signs of HTML, put wherever an editor may write them, and what a reader gets of them:
   on the page, in its copy in Markdown, and in both feeds. */

const places: { plant: Plant; page: string; feed?: string }[] = [
  {
    plant: ['quotes/one-lamp.yml', 'on a long', 'AT&T <quote> R&D > on a long'],
    page: '/quotes/one-lamp/',
    feed: '/doubts/nobody-at-night/',
  },
  {
    plant: ['quotes/one-lamp.yml', 'occasion: Comment', "occasion: 'AT&T <when> R&D >' # Comment"],
    page: '/quotes/one-lamp/',
  },
  {
    plant: ['speeches/warnings-for-two.md', 'The minister said', 'AT&T <body> R&D > said'],
    page: '/speeches/warnings-for-two/',
    feed: '/speeches/warnings-for-two/',
  },
  {
    plant: ['speeches/warnings-for-two.md', 'occasion: Speech', "occasion: 'AT&T <said> R&D >' #"],
    page: '/speeches/warnings-for-two/',
    feed: '/speeches/warnings-for-two/',
  },
  {
    plant: ['speeches/warnings-for-two.md', '## What came', '## AT&T <head> R&D > came'],
    page: '/speeches/warnings-for-two/',
    feed: '/speeches/warnings-for-two/',
  },
  {
    plant: ['speeches/warnings-for-two.md', 'The log has', 'AT&T <note> R&D > has'],
    page: '/speeches/warnings-for-two/',
    feed: '/speeches/warnings-for-two/',
  },
  {
    plant: ['claims/warnings-cross.yml', 'They did on', 'AT&T <found> R&D > on'],
    page: '/outcomes/',
    feed: '/outcomes/#warnings-cross',
  },
  {
    plant: ['claims/warnings-cross.yml', 'Whether there', 'AT&T <unknown> R&D > there'],
    page: '/outcomes/',
    feed: '/outcomes/#warnings-cross',
  },
  {
    plant: ['people/petra-onsley.md', 'role: Pilot', "role: 'AT&T <role> R&D >'"],
    page: '/people/petra-onsley/',
  },
  {
    plant: ['timeline.yml', 'The long storm', 'AT&T <event> R&D > storm'],
    page: '/timeline/',
  },
  {
    plant: ['glossary.yml', 'A network of lamps', 'AT&T <term> R&D > lamps'],
    page: '/glossary/',
  },
  {
    plant: ['changes.yml', 'The page now', 'AT&T <change> R&D > now'],
    page: '/changes/',
  },
];
// Letters that the fonts of the cards lack, and more of them than a card has room for.
const letters = '燈 № маяк φάρος 🔦';
const nights = Array.from({ length: 80 }, (_, night) => `Night ${night} had no end of light.`);
const long = `${nights.join(' ')} A storm`;
const beyond: { plant: Plant; name: string; words: string }[] = [
  {
    plant: ['quotes/regrettable.yml', 'text: regrettable', `text: regrettable ${letters}`],
    name: 'quotes-regrettable',
    words: letters,
  },
  {
    plant: ['quotes/does-not-stop.yml', 'text: A storm', `text: ${long}`],
    name: 'quotes-does-not-stop',
    words: long,
  },
  {
    plant: ['people/idris-kallow.md', 'name: Idris', 'name: Идрис'],
    name: 'people-idris-kallow',
    words: 'Идрис Kallow',
  },
];

const marks = places.map((place) => ({ ...place, mark: /AT&T <\w+> R&D >/.exec(place.plant[2])! }));

suite('words with the signs of HTML', () => {
  const copy = copyContent({ after });
  const out = join(emptyFolder({ after }), 'site');
  let site: Built;
  let said: string;

  before(async () => {
    for (const { plant } of [...places, ...beyond]) copy.plant(...plant);
    const text = anotherText
      .replace('on a long', 'AT&T <quote> R&D > on a long')
      .replace('regrettable', `regrettable ${letters}`)
      .replace('A storm', long);
    relock(copy, text);
    said = await buildSite({ out, env: { CONTENT_DIR: copy.dir } });
    site = readBuilt(out);
  });

  for (const { mark, page, feed } of marks) {
    const [words] = mark;

    test(`${words} is whole on ${page} and in its copy`, () => {
      assert.ok(textOf(pageAt(site, page).root).includes(words));
      const markdown = readFileSync(join(out, `${page.replace(/^\/|\/$/g, '')}.md`), 'utf8');
      assert.ok(shown(markdown).includes(words));
    });

    if (feed)
      test(`${words} is whole in both feeds`, () => {
        const { feed: atom } = parser.parse(readFileSync(join(out, 'feed.xml'), 'utf8')) as Atom;
        const json = JSON.parse(readFileSync(join(out, 'feed.json'), 'utf8')) as Json;
        const entry = atom.entry.find(({ id }) => id.endsWith(feed));
        const item = json.items.find(({ id }) => id.endsWith(feed));
        assert.ok(textOf(parsePage(entry?.content['#text'] ?? '')).includes(words));
        assert.ok(textOf(parsePage(item?.content_html ?? '')).includes(words));
      });
  }

  for (const { name, words } of beyond)
    test(`${words.slice(0, 20)} on ${name} is whole on its page, and one line says that its cards leave it there`, async () => {
      const page = pageAt(site, `/${name.replace('-', '/')}/`);
      assert.ok(textOf(page.root).includes(words));
      for (const card of [`cards/${name}.png`, `cards/square/${name}.png`])
        assert.equal((await sharp(join(out, card)).metadata()).format, 'png');
      const told = said.split('\n').filter((line) => line.includes(`“${name}”`));
      assert.equal(told.length, 1);
      assert.match(told[0] ?? '', /leaves the words to the page\.$/);
    });

  test('words in a change are whole in the feeds of changes', () => {
    const { feed } = parser.parse(readFileSync(join(out, 'changes.xml'), 'utf8')) as Atom;
    const json = JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')) as Json;
    const words = 'AT&T <change> R&D >';
    assert.ok(textOf(parsePage(feed.entry[0]?.summary['#text'] ?? '')).includes(words));
    assert.ok(json.items[0]?.content_text?.includes(words));
  });
});

/** What a reader sees of a piece of Markdown in any program that knows GitHub's dialect. */
function shown(markdown: string): string {
  const body = markdown.replace(/^---\n.*?\n---\n/s, '');
  return textOf(parsePage(String(reader.processSync(body))));
}

const reader = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify);

const parser = new XMLParser({ ignoreAttributes: false, isArray: (tag) => tag === 'entry' });

interface Atom {
  feed: { entry: { id: string; content: Text; summary: Text }[] };
}

interface Text {
  '#text': string;
}

interface Json {
  items: { id: string; content_html?: string; content_text?: string }[];
}
