import assert from 'node:assert/strict';
import { test } from 'node:test';
import { find } from '../../src/finder/find.ts';
import { words } from '../../src/finder/fold.ts';
import { realData } from '../search/content.ts';

const data = realData();
const letters = 'abcdefghijklmnopqrstuvwxyz';

// Its two neighbors are the least context in which a word of three can stand.
test('every slip in every word of five letters or more still finds its quotation first', () => {
  let asked = 0;
  let missed = 0;
  for (const { id, text } of data.quotes)
    for (const { before, word, after } of inContext(text))
      for (const slip of slipsOf(word)) {
        asked++;
        if (find(data, before + slip + after).hits[0]?.id !== id) missed++;
      }

  assert.ok(asked > 10_000, 'too few slips were tried');
  assert.ok(missed / asked <= 0.01, `${missed} of ${asked} slips are not found`);
});

/** Every longer word of a text between its neighbors, which are two where the text has three words. */
function inContext(text: string) {
  const all = words(text);
  return all.flatMap(({ start, end }, at) => {
    const word = text.slice(start, end).toLowerCase();
    if (word.replace(/[^a-z]/g, '').length < 5) return [];
    const first = Math.max(0, Math.min(at - 1, all.length - 3));
    const last = Math.min(first + 2, all.length - 1);
    return {
      before: text.slice(all[first]?.start, start),
      word,
      after: text.slice(end, all[last]?.end),
    };
  });
}

/** One letter left out, put in, replaced, or swapped with its neighbor. */
function slipsOf(word: string): Set<string> {
  const slips = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    slips.add(head + tail.slice(1));
    slips.add(head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
    for (const letter of letters)
      slips.add(head + letter + tail).add(head + letter + tail.slice(1));
  }
  slips.delete(word);
  return slips;
}
