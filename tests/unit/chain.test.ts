import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkChain } from '../../src/ledger/chain.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { anotherReport, anotherText } from '../fixtures/content.ts';

const { ledger } = readContent(anotherReport);

function brokenIn(copy: string): string[] {
  return checkChain(ledger!, copy)
    .filter(({ holds }) => !holds)
    .map(({ id, paragraph }) => id || `¶${paragraph}`);
}

test('a chain has a link for each paragraph and each quotation, in the report’s order', () => {
  const links = checkChain(ledger!, anotherText).map(({ id, paragraph }) => `¶${paragraph} ${id}`);

  assert.deepEqual(
    links.map((link) => link.trim()),
    ['¶1', '¶2', '¶2 does-not-stop', '¶3', '¶3 regrettable', '¶4', '¶4 one-lamp'],
  );
});

const faithful = [
  ['as it stands', anotherText],
  ['with straight quotation marks', anotherText.replace(/[“”]/g, '"').replace(/’/g, "'")],
  ['with no-break spaces', anotherText.replace(/ /g, '\u00a0')],
  ['with Windows line ends and no blank lines', anotherText.replace(/\n+/g, '\r\n')],
  ['with a headline above', `A storm without a border\nBy Tomas Reddick\n${anotherText}`],
  ['with wrapped lines', anotherText.replace(/(.{1,70})(?: |$)/gm, '$1\n')],
] as const;

for (const [what, copy] of faithful)
  test(`a copy of the report ${what} verifies`, () => assert.deepEqual(brokenIn(copy), []));

const altered = [
  ['one letter of a paragraph without quotations', 'Friday', 'Fryday', ['¶1']],
  ['one letter of a paragraph beside a quotation', 'four winters', 'five winters', ['¶3']],
  ['one letter of a quotation', 'one lamp', 'one lamb', ['¶4', 'one-lamp']],
  ['a hyphen for a space', 'storm warnings', 'storm-warnings', ['¶1']],
  ['a paragraph left out at the end', /Petra[\s\S]*/, '', ['¶4', 'one-lamp']],
] as const;

for (const [what, from, to, broken] of altered) {
  test(`${what} breaks just the links that it touches`, () => {
    const copy = anotherText.replace(from, to);
    assert.notEqual(copy, anotherText);
    assert.deepEqual(brokenIn(copy), broken);
  });
}

test('a word added before a quotation breaks the quotation too: it is not where it was', () => {
  const copy = anotherText.replace('An official there', 'An older official there');
  assert.deepEqual(brokenIn(copy), ['¶3', 'regrettable']);
});

test('of a paragraph that is left out the chain shows no words', () => {
  const links = checkChain(ledger!, anotherText.replace(/Petra[\s\S]*/, ''));
  assert.deepEqual(
    links.slice(-2).map(({ words }) => words),
    ['', ''],
  );
});
