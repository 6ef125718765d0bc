import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml, toPlainText } from '../../src/model/copied-text.ts';

const copied = {
  words: 'It’s one lamp <on a long coast> & no keeper',
  credit: 'Petra Onsley, Pilot, on the record. The Gazette, ¶4.',
  address: 'https://x.example/?a=1&b="2"',
};

test('copied words come with their credit and their address, a line each', () => {
  assert.equal(
    toPlainText(copied),
    '“It’s one lamp <on a long coast> & no keeper”\nPetra Onsley, Pilot, on the record. The Gazette, ¶4.\nhttps://x.example/?a=1&b="2"',
  );
});

test('copied as HTML, words are words and never markup', () => {
  const html = toHtml(copied);
  assert.match(html, /one lamp &lt;on a long coast&gt; &amp; no keeper/);
  assert.match(html, /cite="https:\/\/x\.example\/\?a=1&amp;b=&quot;2&quot;"/);
});
