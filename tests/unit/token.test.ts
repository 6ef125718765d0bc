import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numbersOf, paragraphsIn, parseTokens, sourcesIn } from '../../src/model/token.ts';

const cited = [
  ['one paragraph', 'He said so. ¶4', [4]],
  ['a range, counted out', 'They said so. ¶6–8', [6, 7, 8]],
  ['a range with a hyphen', 'They said so. ¶6-8', [6, 7, 8]],
  ['several, ascending and once each', '¶9 ¶2–3 ¶9 ¶3', [2, 3, 9]],
  ['a number of two digits', '¶12.', [12]],
  ['none', 'Paragraph 4, or so. ¶', []],
] as const;

for (const [what, text, paragraphs] of cited)
  test(`the paragraphs that a text cites: ${what}`, () =>
    assert.deepEqual(paragraphsIn(text), paragraphs));

const sources = [
  ['one source', 'So the log says: @sund_log.', ['sund_log']],
  ['several, in their order and once each', '@tide; @almanac31, @tide.', ['tide', 'almanac31']],
  ['a source in parentheses', '(@tide)', ['tide']],
  ['a mail address is no citation', 'Write to keeper@lamplight.example.', []],
  ['a mail address in accents is no citation', 'Write to rené@lamplight.example.', []],
  ['a lone @ is no citation', 'one lamp @ 5', []],
  ['a name in capitals is no citation', 'by @Keeper', []],
] as const;

for (const [what, text, ids] of sources)
  test(`the sources that a text cites: ${what}`, () => assert.deepEqual(sourcesIn(text), ids));

test('a text taken to pieces can be put together again', () => {
  const text = 'One lamp,\u00a0¶1–2 and a keeper: @tide; keeper@lamplight.example ¶4.';
  const pieces = parseTokens(text);

  assert.equal(pieces.map(({ raw }) => raw).join(''), text);
  assert.deepEqual(
    pieces.map(({ type }) => type),
    ['text', 'paragraph', 'text', 'source', 'text', 'paragraph', 'text'],
  );
});

test('a text without a citation is one piece', () => {
  assert.deepEqual(parseTokens('One lamp.'), [{ type: 'text', raw: 'One lamp.' }]);
});

test('a range counts its first and its last paragraph', () => {
  assert.deepEqual(numbersOf({ first: 3, last: 3 }), [3]);
  assert.deepEqual(numbersOf({ first: 3, last: 5 }), [3, 4, 5]);
});
