import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'parse5';
import { fragmentFaults } from '../../src/build/text-fragments.ts';
import { textMatches } from '../../src/build/text-matches.ts';
import { visibleText } from '../../src/build/visible-text.ts';

const page = `<head><title>One lamp</title></head><h1>The <b>keeper</b></h1>
  <p>One lamp, said the keeper.</p><div>“one lamp”</div><p>Ada</p>
  <textarea>one lamp</textarea><script>'one lamp'</script>`;
const text = visibleText(parse(page));

test('a page’s text has a line for each block, and nothing that a reader does not see', () => {
  assert.equal(text, 'The keeper\nOne lamp, said the keeper.\n“one lamp”\nAda');
});

const found = [
  ['words in either case', 'one%20lamp', ['One lamp', 'one lamp']],
  ['words after others', 'said-,the%20keeper', ['the keeper']],
  ['words before those of the next block', '%E2%80%9Cone%20lamp%E2%80%9D,-Ada', ['“one lamp”']],
  ['a range', 'One%20lamp%2C,keeper', ['One lamp, said the keeper']],
  ['no piece of a word', 'keep', []],
  ['signs that a pattern would read otherwise', 'lamp.', []],
] as const;

for (const [what, directive, matches] of found)
  test(`a text directive finds ${what}`, () =>
    assert.deepEqual(textMatches(directive, text), matches));

const linked = (href: string) =>
  fragmentFaults(
    new Map([
      ['/a/', `<a href="${href}">The words</a>`],
      ['/b/', page],
    ]),
  );

test('a link to words that stand once on their page is no fault', () => {
  assert.deepEqual(linked('../b/#x:~:text=said%20the%20keeper'), []);
});

test('a link to words that stand twice, or not at all, is one', () => {
  assert.deepEqual(linked('../b/#x:~:text=one%20lamp'), [
    '/a/: ../b/#x:~:text=one%20lamp is found 2 times',
  ]);
  assert.deepEqual(linked('../b/#:~:text=two%20lamps'), [
    '/a/: ../b/#:~:text=two%20lamps is found 0 times',
  ]);
});

test('words on another site cannot be counted', () => {
  assert.deepEqual(linked('https://tern.example/b/#:~:text=two%20lamps'), []);
});
