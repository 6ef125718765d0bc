import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { visit } from 'unist-util-visit';
import { toString as textOf } from 'mdast-util-to-string';
import { parseProse } from '../../src/markdown/prose.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { type Copy, type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

/* Files as editors and systems save them: refused with a remedy, or read all the same. */

const lamp = 'quotes/one-lamp.yml';
const kallow = 'people/idris-kallow.md';
const yaml = 'Check quotation marks, colons and indentation there.';
const quote = 'Put the whole value in quotation marks.';
const bomb = ['a: &a [x]', ...[...'bcdefghij'].map(alias)].join('\n');

const refused: Refused[] = [
  ['in UTF-16 with its mark', saved(lamp, toUtf16), 'is in UTF-16. Save it as UTF-8.'],
  [
    'in UTF-16 without a mark',
    saved(lamp, (text) => Buffer.from(text, 'utf16le')),
    'holds a zero byte: it is in UTF-16, or no text. Save it as UTF-8.',
  ],
  [
    'in Latin-1',
    saved(kallow, (text) => Buffer.from(text.replace('Idris', 'Ídris'), 'latin1')),
    'is not in UTF-8, first in line 2. Save it as UTF-8.',
  ],
  ['empty', saved(lamp, () => ''), 'is empty. Write it: content/README.md says what it holds.'],
  [
    'of comments alone',
    saved('timeline.yml', () => '# later\n'),
    'is empty. Write it: content/README.md says what it holds.',
  ],
  [
    'of blank lines alone',
    saved(kallow, () => ' \r\n\r\n'),
    'is empty. Write it: content/README.md says what it holds.',
  ],
  [
    'a folder',
    (copy) => {
      copy.remove(lamp);
      mkdirSync(join(copy.dir, lamp));
      return lamp;
    },
    'cannot be read (EISDIR). Put a file that can in its place.',
  ],
  [
    'with letters lost to another encoding',
    planted(lamp, 'occasion: Comment', 'occasion: CafÃ© comment'),
    'holds “Ã©” after “Caf”: a letter was lost when the text was saved in another encoding. Write the letter.',
    'occasion',
  ],
  [
    'with letters that a decoder gave up',
    planted(lamp, 'occasion: Comment', 'occasion: Caf\ufffd comment'),
    'holds “\ufffd” after “Caf”: a letter was lost when the text was saved in another encoding. Write the letter.',
    'occasion',
  ],
  [
    'that unfolds without end',
    planted(lamp, /$/, `\n${bomb}\n`),
    `cannot be read: Excessive alias count indicates a resource exhaustion attack. ${yaml}`,
    'the YAML',
  ],
  [
    'indented by tabs',
    planted(lamp, /topics: .*/, 'topics:\n\t- upkeep'),
    'cannot be read: a tab indents the line. Indent by spaces.',
    'the YAML',
  ],
  [
    'with a field twice',
    planted(lamp, 'paragraph: 4', 'paragraph: 4\nparagraph: 4'),
    'cannot be read: the field stands twice. Keep one of them.',
    'the YAML',
  ],
  [
    'with a field twice in its frontmatter',
    planted(kallow, 'kind: person', 'kind: person\nkind: person'),
    'cannot be read: the field stands twice. Keep one of them.',
    'the YAML',
  ],
  [
    'of two documents',
    planted(lamp, /$/, '\n---\ntext: Another\n'),
    'cannot be read: a line --- begins a second document. Take it out.',
    'the YAML',
  ],
  [
    'with a tag of a programming language',
    planted(lamp, 'paragraph: 4', 'paragraph: !!js/function 4'),
    `cannot be read: a value begins with “!”, which YAML keeps for itself. ${quote}`,
    'the YAML',
  ],
  [
    'with a field named as a prototype',
    planted(lamp, 'paragraph: 4', 'paragraph: 4\n__proto__: { named: false }'),
    'has the unknown field “__proto__”. Take it out.',
  ],
];

for (const [fault, change, message, field = 'the file'] of refused)
  test(`a file ${fault} stops the build, with file, field and remedy`, (t) => {
    const copy = copyContent(t);
    const file = change(copy);
    const found = faultsIn(copy).filter((each) => each.file === `content/${file}`);
    const said = found.some(
      (each) =>
        each.field === field &&
        (typeof message === 'string' ? each.message === message : message.test(each.message)),
    );
    assert.ok(said, JSON.stringify(found, null, 2));
  });

test('aliases that unfold without end in frontmatter are read in a blink, and refused', (t) => {
  const copy = copyContent(t);
  copy.plant(kallow, 'kind: person', `kind: person\n${bomb}`);
  const start = performance.now();
  const [fault] = faultsIn(copy);
  assert.match(fault?.message ?? '', /^cannot be read: Excessive alias count/);
  assert.ok(performance.now() - start < 2000);
});

const kinds: Record<string, (text: string) => string> = {
  'a byte order mark': (text) => `\ufeff${text}`,
  'line ends of Windows': (text) => text.replaceAll('\n', '\r\n'),
};
for (const [kind, save] of Object.entries(kinds))
  test(`files with ${kind} are read as the same content`, (t) => {
    const copy = copyContent(t);
    const plain = values(copy);
    for (const file of readdirSync(copy.dir, { recursive: true, encoding: 'utf8' }))
      if (/\.(yml|md|json)$/.test(file)) saved(file, save)(copy);
    assert.deepEqual(faultsIn(copy), []);
    assert.equal(values(copy), plain);
  });

for (const words of ['<script>alert(1)</script>', '<img src=x onerror=x()>', '<!-- x -->', '<b>x'])
  test(`${words} is read as these words, in prose and in a field`, (t) => {
    const copy = copyContent(t);
    copy.plant('about.md', /$/, `\n${words}\n`);
    copy.plant('quotes/one-lamp.yml', 'occasion: Comment', `occasion: '${words}' # Comment`);
    assert.deepEqual(faultsIn(copy), []);
    const { about, quotes } = readContent(copy.dir);
    assert.equal(quotes.get('one-lamp')?.data.occasion, words);
    const tree = parseProse(about.body);
    assert.ok(textOf(tree).includes(words));
    visit(tree, 'html', () => assert.fail('There is HTML in it.'));
  });

test('letters that need a joiner, emoji, and marks of other scripts are read as they are', (t) => {
  const copy = copyContent(t);
  const words = 'می‌خواهم क्‍ष 👩‍🚀 ❤️ é é 燈 № маяк';
  copy.plant('quotes/one-lamp.yml', 'occasion: Comment', `occasion: '${words}' # Comment`);
  assert.deepEqual(faultsIn(copy), []);
});

function saved(file: string, save: (text: string) => string | Buffer): Change {
  return (copy) => {
    copy.write(file, save(readFileSync(join(copy.dir, file), 'utf8')));
    return file;
  };
}

function planted(...plant: Plant): Change {
  return (copy) => {
    copy.plant(...plant);
    return plant[0];
  };
}

function toUtf16(text: string): Buffer {
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}

function alias(letter: string, index: number): string {
  return `${letter}: &${letter} [${Array(9).fill(`*${'abcdefghi'[index]}`).join(',')}]`;
}

function values({ dir }: Copy): string {
  const { dir: _dir, ...content } = readContent(dir);
  const plain = (_: string, value: unknown) => (value instanceof Map ? [...value] : value);
  return JSON.stringify(content, plain).replaceAll(String.raw`\r\n`, String.raw`\n`);
}

/** @returns the file that it changed */
type Change = (copy: Copy) => string;
type Refused = [fault: string, change: Change, message: string | RegExp, field?: string];
