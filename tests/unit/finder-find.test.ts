import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Filters, find } from '../../src/finder/find.ts';
import { smallData } from '../search/small.ts';

test('a sentence finds its quotation, with the words marked whole', () => {
  const [hit] = ask('cannot wait').hits;
  assert.equal(hit?.id, 'river-cannot-wait');
  assert.deepEqual(marked('cannot wait'), ['cannot wait']);
});

for (const query of [
  'low lying',
  'low-lying',
  'lowlying',
  'LOW–LYING',
  '"low lying"',
  '«low‑lying»',
]) {
  test(`${query} is found however it is spaced and marked`, () => {
    assert.equal(ask(query).hits[0]?.id, 'no-quick-fix');
    assert.deepEqual(marked(query), ['low-lying']);
  });
}

for (const [query, id] of [
  ['no quick fixes', 'no-quick-fix'],
  ['paying', 'most-of-the-costs'],
  ['the harbour', 'no-quick-fix'],
  ['wont pay', 'most-of-the-costs'],
  ['green belt building', 'river-cannot-wait'],
  ['flood defence', 'p1'],
  ['dike', 'no-quick-fix'],
  ['quarter of teh harbor', 'no-quick-fix'],
] as const) {
  test(`“${query}” finds ${id}`, () => assert.equal(ask(query).hits[0]?.id, id));
}

test('a misspelt word is corrected, and the answer says so', () => {
  const { hits, notes, showing } = ask('quick fix for the habror');
  assert.equal(hits[0]?.id, 'no-quick-fix');
  assert.deepEqual(notes, [{ kind: 'corrected', from: 'habror', to: 'harbor' }]);
  assert.deepEqual(showing?.at(-1), { text: 'harbor', changed: true });
});

test('in quotation marks a misspelt word is not corrected', () => {
  const { answer, nearestWords } = ask('"habror"');
  assert.equal(answer, 'none');
  assert.deepEqual(nearestWords, ['harbor']);
});

test('a phrase that nobody says is told, and what is near it is shown', () => {
  const { answer, notes, hits } = ask('"the river can wait"');
  assert.equal(answer, 'nearest');
  assert.deepEqual(notes, [{ kind: 'phrase', from: 'the river can wait' }]);
  assert.equal(hits[0]?.id, 'river-cannot-wait');
});

test('a phrase and a word must both be there', () => {
  const ids = ask('"cannot wait" towns').hits.map(({ id }) => id);
  assert.deepEqual(ids, ['river-cannot-wait']);
});

for (const name of [
  'Han Ji-woo',
  'Han Jiwoo',
  'Ji-woo Han',
  'Han Chi-u',
  'Hahn Ji-u',
  '한지우',
  '한지우는',
]) {
  test(`${name} finds what Han Ji-woo says`, () => {
    const { hits } = ask(name);
    assert.deepEqual(
      hits.slice(0, 2).map(({ id }) => id),
      ['river-cannot-wait', 'unavoidable'],
    );
  });
}

test('another spelling of a name is told, the usual one is not', () => {
  const note = { kind: 'name', from: 'Han Chi-u', to: 'Han Ji-woo', id: 'han-ji-woo' };
  assert.deepEqual(ask('Han Chi-u').notes, [note]);
  assert.deepEqual(ask('Han Ji-woo').notes, []);
});

test('another person with the same surname is not this one', () => {
  assert.equal(ask('Han Duck-soo').answer, 'none');
});

test('a name and a word find what that speaker says of it', () => {
  assert.equal(ask('what did Han say about the river?').hits[0]?.id, 'river-cannot-wait');
  assert.equal(ask('Keller harbor').hits[0]?.id, 'no-quick-fix');
});

test('a speaker is found by the role', () => {
  assert.equal(ask('budget official').hits[0]?.id, 'most-of-the-costs');
});

test('an acronym and what it stands for find each other', () => {
  const { hits, notes } = ask('European flood fund');
  assert.equal(hits[0]?.id, 'most-of-the-costs');
  assert.deepEqual(notes, [{ kind: 'term', from: 'European flood fund', to: 'EFF', id: 'eff' }]);
});

test('an alias in another script is told', () => {
  assert.deepEqual(ask('항구').notes, [{ kind: 'alias', from: '항구', to: 'harbor' }]);
});

test('US is not us', () => {
  assert.equal(ask('US').answer, 'none');
  assert.equal(ask('us').hits[0]?.id, 'most-of-the-costs');
});

test('an editor’s term is told apart from the words of a quotation', () => {
  assert.deepEqual(ask('urgent').notes, [{ kind: 'indexed', from: 'urgent' }]);
});

test('a word that nobody says gets no result for a part of it', () => {
  for (const word of ['penguin', 'fixture', 'together-ness-xyz', 'unavoidablexyz'])
    assert.notEqual(ask(word).answer, 'found', word);
  assert.deepEqual(ask('penguin').hits, []);
  assert.deepEqual(ask('penguin').notes, [{ kind: 'absent', from: 'penguin' }]);
});

test('where not everything asked for is said, the answer is the nearest and names what is missing', () => {
  const { answer, notes, hits } = ask('penguins by the river');
  assert.equal(answer, 'nearest');
  assert.deepEqual(notes, [{ kind: 'absent', from: 'penguins' }]);
  assert.deepEqual(hits[0]?.missing, ['penguins']);
});

test('words that are said in different places are told apart', () => {
  assert.deepEqual(ask('harbor costs').notes, [{ kind: 'apart', from: 'harbor costs' }]);
});

test('first letters find the word that is being typed', () => {
  assert.deepEqual(ask('quar').notes, [{ kind: 'completed', from: 'quar', to: 'quarters' }]);
  assert.equal(ask('quar ').answer, 'none');
});

test('everyday words alone are met only as they were said', () => {
  assert.equal(ask('for the').hits[0]?.id, 'no-quick-fix');
  assert.equal(ask('the for').answer, 'none');
});

test('quotations come before passages that have the same', () => {
  const kinds = ask('mayor').hits.map(({ kind }) => kind);
  assert.deepEqual(kinds, [...kinds].sort().reverse());
});

test('nothing typed gives everything, in order', () => {
  const ids = ask('').hits.map(({ id }) => id);
  const all = [...smallData.quotes, ...smallData.passages].map(({ id }) => id);
  assert.deepEqual(ids, all);
});

test('a filter never lets another speaker’s words through', () => {
  for (const query of ['', 'harbor', 'the', 'river', 'Keller', 'official costs'])
    for (const { id, kind } of ask(query, { speaker: 'han-ji-woo' }).hits)
      if (kind === 'quote')
        assert.equal(smallData.quotes.find((quote) => quote.id === id)?.speaker, 'han-ji-woo');
});

test('grade, topic, day and kind filter too', () => {
  const ids = (filters: Filters) => ask('', filters).hits.map(({ id }) => id);
  assert.deepEqual(ids({ grade: 'unnamed' }), ['most-of-the-costs']);
  assert.deepEqual(ids({ topic: 'money' }), ['no-quick-fix', 'most-of-the-costs']);
  assert.deepEqual(ids({ day: '2024-03-05' }), ['river-cannot-wait', 'most-of-the-costs']);
  assert.deepEqual(ids({ kind: 'passage' }), ['p1', 'p5']);
});

test('the same query gives the same answer', () => {
  assert.deepEqual(ask('the river and the harbor'), ask('the river and the harbor'));
});

test('marks cover whole words of the original and never overlap', () => {
  for (const { text } of smallData.quotes)
    for (const query of [text, text.split(' ')[1] ?? '', 'cost', 'belt low', 'us', 'most wont'])
      for (const hit of ask(query).hits) assertWhole(hit);
});

test('punctuation around and between words never decides', () => {
  const signs = [
    '.',
    ',',
    '!',
    '?',
    ';',
    ':',
    '…',
    '(',
    ')',
    '[',
    ']',
    '/',
    '—',
    '*',
    '\u200b',
    '  ',
  ];
  for (const query of ['cannot wait', 'low-lying quarters', 'we won’t pay', 'most of the costs'])
    for (const sign of signs) {
      const typed = `${sign}${query.replaceAll(' ', ` ${sign} `)}${sign} `;
      assert.deepEqual(idsOf(typed), idsOf(`${query} `), JSON.stringify(typed));
    }
});

function ask(query: string, filters?: Filters) {
  return find(smallData, query, filters);
}

function idsOf(query: string): string[] {
  return ask(query).hits.map(({ id }) => id);
}

function textOf(id: string): string {
  const quote = smallData.quotes.find((one) => one.id === id);
  return quote?.text ?? smallData.passages.find((one) => one.id === id)?.summary ?? '';
}

function marked(query: string): string[] {
  const [hit] = ask(query).hits;
  return (hit?.marks ?? []).map(([start, end]) => textOf(hit?.id ?? '').slice(start, end));
}

function assertWhole({ id, marks }: { id: string; marks: [number, number][] }) {
  const text = textOf(id);
  let last = -1;
  for (const [start, end] of marks) {
    assert.ok(start > last && end > start && end <= text.length);
    assert.doesNotMatch(text.slice(start - 1, start + 1), /^[\p{L}\p{N}]{2}$/u);
    assert.doesNotMatch(text.slice(end - 1, end + 1), /^[\p{L}\p{N}]{2}$/u);
    last = end;
  }
}
