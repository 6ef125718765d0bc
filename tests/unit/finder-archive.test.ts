import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Archive } from '../../src/finder/archive.ts';
import { archiveFiles } from '../../src/finder/archive-files.ts';
import { buildIndex } from '../../src/finder/build-index.ts';
import { check } from '../../src/finder/check.ts';
import type { FinderData } from '../../src/finder/index-data.ts';
import { sentences } from '../fixtures/novels.ts';
import { typedWithSlips } from '../fixtures/slips.ts';
import { voices } from '../fixtures/voices.ts';
import { smallData } from '../search/small.ts';

const many = 1000;
const speakers = voices(100, 1);
const said = sentences(many, 1);
const large = buildIndex({
  quotes: said.map(({ text, terms }, at) => ({
    ...{ id: `q${at}`, text, speaker: `voice-${(at % 100) + 1}`, form: 'direct', named: true },
    ...{ paragraph: at + 1, topics: [at % 2 ? 'odd' : 'even'], date: '2031-04-05' },
    ...{ occasion: 'Remark to the council', index: terms },
  })),
  people: speakers.map((voice) => ({ ...voice, spellings: [], slips: [] })),
  ...{ terms: [], entries: [], paragraphs: [] },
});

test('of an archive six words with two slips find their quotation, from a few small files', async () => {
  const { archive, fetched } = archiveOf(large);
  const asked = said.slice(0, 100).flatMap(({ text }, at) => {
    const typed = typedWithSlips(text, at);
    return typed ? [{ typed, id: `q${at}` }] : [];
  });
  assert.ok(asked.length > 90);
  const answers = await Promise.all(
    asked.map(async ({ typed, id }) => (await archive.find(typed)).answer.hits[0]?.id === id),
  );
  const right = answers.filter(Boolean).length / asked.length;
  assert.ok(right >= 0.95, `${right} right first`);

  const before = fetched.size;
  const one = archiveOf(large);
  await one.archive.find(asked[0]?.typed ?? '');
  assert.ok(one.fetched.size < 40 && one.fetched.size < before, `${one.fetched.size} files`);
});

test('no file of an archive grows with it, but for the list of its words', () => {
  const largest = (data: FinderData) =>
    Math.max(
      ...[...archiveFiles(data)]
        .filter(([name]) => name !== 'words.json')
        .map(([, file]) => JSON.stringify(file).length),
    );
  const half = { ...large, quotes: large.quotes.slice(0, many / 2) };
  assert.ok(largest(large) <= largest(half) * 1.1);
  assert.ok(largest(large) < 20_000);
});

test('a speaker, a filter, an editor’s word and a term lead to quotations', async () => {
  const { archive } = archiveOf(smallData);
  const first = async (query: string) => (await archive.find(query)).answer.hits[0]?.id;
  assert.equal(await first('Keller harbor'), 'no-quick-fix');
  assert.equal(await first('한지우'), 'river-cannot-wait');
  assert.equal(await first('mayor river'), 'river-cannot-wait');
  assert.equal(await first('inevitable'), 'unavoidable');
  assert.equal(await first('European Flood Fund costs'), 'most-of-the-costs');
  assert.equal(await first('항구'), 'no-quick-fix');
  assert.equal(
    await first('rivr'),
    'river-cannot-wait',
    'a word that is still being typed, or a slip',
  );

  const { answer } = await archive.find('', { topic: 'money' });
  assert.deepEqual(
    answer.hits.map(({ id }) => id),
    ['no-quick-fix', 'most-of-the-costs'],
  );
  const other = await archive.find('towns', { speaker: 'keller' });
  assert.deepEqual(other.answer.hits, []);
  const both = await archive.find('', { topic: 'money', day: '2024-03-05' });
  assert.deepEqual(
    both.answer.hits.map(({ id }) => id),
    ['most-of-the-costs'],
  );
});

test('what somebody says elsewhere is not told to be absent, and what nobody says is', async () => {
  const { archive } = archiveOf(smallData);
  const apart = await archive.find('river costs');
  assert.equal(apart.answer.answer, 'nearest');
  assert.deepEqual(
    apart.answer.notes.filter(({ kind }) => kind === 'absent'),
    [],
  );
  const { answer } = await archive.find('xylophone');
  assert.deepEqual([answer.answer, answer.hits], ['none', []]);
  assert.deepEqual(
    answer.notes.map(({ kind, from }) => [kind, from]),
    [['absent', 'xylophone']],
  );
});

test('a pasted quotation is checked against those that have its words', async () => {
  const { archive } = archiveOf(large);
  const { text } = said[77] ?? { text: '' };
  const verdict = check(await archive.around(text), text);
  assert.equal(verdict.verdict === 'exact' && verdict.quote.id, 'q77');
  const changed = text.replace(/\w{5,}/, 'elephants');
  assert.equal(check(await archive.around(changed), changed).verdict, 'differs');
});

test('a file that failed to come is asked for again', async () => {
  const files = archiveFiles(smallData);
  let isThere = false;
  const archive = new Archive(carriedOf(smallData), smallData.quotes.length, async (name) => {
    if (!isThere) throw new Error('No network.');
    return files.get(name);
  });
  await assert.rejects(archive.find('river'), /No network/);
  isThere = true;
  assert.equal((await archive.find('river')).answer.hits[0]?.id, 'river-cannot-wait');
});

function archiveOf(data: FinderData) {
  const files = archiveFiles(data);
  const fetched = new Set<string>();
  const archive = new Archive(carriedOf(data), data.quotes.length, async (name) => {
    assert.ok(files.has(name), name);
    fetched.add(name);
    return files.get(name);
  });
  return { archive, fetched };
}

function carriedOf(data: FinderData): FinderData {
  return { ...data, quotes: [], people: [], passages: [] };
}
