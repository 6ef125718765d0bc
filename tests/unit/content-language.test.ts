import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseProse } from '../../src/markdown/prose.ts';
import { sentencesIn } from '../../src/markdown/sentences.ts';
import { passagesOf } from '../../src/reader/passage.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { kinds } from '../../src/schemas/entry.ts';
import { countWords, misspelt, repeated, schoolYears, strayedSigns } from '../fixtures/language.ts';

/** A sentence that a reader holds in mind at one reading. */
const longest = 35;

/** What general newspapers ask for, by the same formula: the school years of a reader of eighteen. */
const mostYears = 12;

const content = readContent('content');
const blocks = [...prose(), ...headlines()];

test('every word is one of the language, a name of this content, or in its list of words', async () => {
  const known = [...names(), ...listed()];
  const own = blocks.map(({ text }) => unquoted(text)).join('\n\n');
  assert.deepEqual(await misspelt(own, known), []);
});

test('the list of words has none that nothing uses', () => {
  const words = new Set(blocks.flatMap(({ text }) => text.split(/[^\p{L}\p{N}.-]+/u)));
  const used = (word: string) => [...words].some((each) => each.replace(/\.$/, '') === word);
  assert.deepEqual(
    listed().filter((word) => !used(word)),
    [],
  );
});

test('no word stands twice in a row, and no sign twice or on the wrong side of a space', async () => {
  const found = await Promise.all(
    blocks.map(async ({ where, text }) =>
      [...(await repeated(text)), ...strayedSigns(text)].map((each) => `${where}: ${each}`),
    ),
  );
  assert.deepEqual(found.flat(), []);
});

test(`no sentence has more than ${longest} words`, () => {
  const long = sentences().filter(({ text }) => countWords(text) > longest);
  assert.deepEqual(
    long.map(({ where, text }) => `${where}: ${text}`),
    [],
  );
});

test('no file asks for more years of school than most readers have', (t) => {
  const byFile = Map.groupBy(sentences(), ({ where }) => where.replace(/[ :].*/, ''));
  const years = [...byFile]
    .map(([file, each]) => ({ file, years: schoolYears(each.map(({ text }) => text)) }))
    .sort((a, b) => b.years - a.years);
  for (const { file, years: each } of years) t.diagnostic(`${each.toFixed(1)} ${file}`);

  assert.deepEqual(
    years.filter((each) => each.years > mostYears),
    [],
  );
});

test('the checks see a planted fault of each kind', async () => {
  assert.deepEqual(await misspelt('A recieved lantern in Sund.', ['Sund']), ['recieved']);
  assert.deepEqual(await repeated('A lamp on on the coast.'), ['on on']);
  for (const fault of ['theirs..', 'one,, two', 'one.; two', 'one , two', '( one)', '“ one”'])
    assert.equal(strayedSigns(`Here is ${fault} and more.`).length, 1, fault);
  for (const sound of ['and so on …', 'one... two', 'a .csv file', 'e.g. this', '“One.” Two.'])
    assert.deepEqual(strayedSigns(`Here is ${sound}`), [], sound);
  assert.equal(countWords('Nine-tenths of it isn’t lit, at 8.30.'), 7);
  const hard = 'Institutional interoperability considerations necessitate deliberation.';
  assert.ok(schoolYears([hard]) > schoolYears(['One lamp is lit.']) + 10);
});

/** What stands in paragraphs, cells and headings, without marks of citations. */
function prose() {
  return passagesOf(content).flatMap(({ file, field, text }) => {
    const found: Block[] = [];
    visit(parseProse(text), (node: Nodes) => {
      if (!['paragraph', 'heading', 'tableCell'].includes(node.type)) return;
      const inBlock = sentencesIn(node, content.site.language).map((each) => each.text);
      if (inBlock.length > 0)
        found.push({ where: `${file}: ${field}`, text: inBlock.join(' '), sentences: inBlock });
    });
    return found;
  });
}

/** Titles and summaries, which are one sentence each. */
function headlines(): Block[] {
  const docs = [...kinds.flatMap((kind) => [...content[kind].values(), content.fronts[kind]])];
  const pages = [...docs, content.story, content.about, content.accessibility];
  return pages.flatMap(({ file, data }) =>
    Object.entries({ title: data.title, summary: data.summary }).map(([field, text]) => ({
      where: `${file}: ${field}`,
      text,
      sentences: field === 'summary' ? [text] : [],
    })),
  );
}

function sentences() {
  return blocks.flatMap(({ where, sentences: each }) =>
    each.filter((text) => /[.?!:]$/.test(text)).map((text) => ({ where, text })),
  );
}

function unquoted(text: string): string {
  return text.replace(/“[^”]*”/g, ' ');
}

/** Names that the content itself declares, and those of its sources. */
function names(): string[] {
  const { people, terms, partners, sources, site } = content;
  const all = [
    ...[...people.values()].flatMap(({ data }) => [data.name, data.role]),
    ...[...terms.values()].flatMap(({ term, expansion = '' }) => [term, expansion]),
    ...[...sources.values()].map(({ publisher }) => publisher),
    ...[...partners.values()].map(({ name }) => name),
    site.report,
  ];
  return all.flatMap((name) => name.split(/[^\p{L}\p{N}.-]+/u)).filter(Boolean);
}

function listed(): string[] {
  const file = `${content.dir}/words.txt`;
  return existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : [];
}

interface Block {
  /** The file and the field. */
  where: string;
  text: string;
  sentences: string[];
}
