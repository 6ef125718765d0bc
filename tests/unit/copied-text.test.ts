import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml, toPlainText } from '../../src/model/copied-text.ts';
import type { Quote } from '../../src/model/quote.ts';

const quote: Quote = {
  id: 'one-lamp',
  path: '/quotes/one-lamp/',
  text: 'It’s one lamp <on a long coast> & no keeper',
  fragment: false,
  speaker: { id: 'x', path: '/people/x/', name: 'Petra Onsley', role: 'Pilot', kind: 'person' },
  grade: 'on-the-record',
  paragraph: 4,
  when: '',
  occasion: '',
  before: '',
  after: '',
  topics: [],
  index: [],
  translated: true,
};
const labels = { grade: 'on the record', publisher: 'The Gazette', label: 'English as printed' };

test('copied words come with speaker, role, grade, paragraph and whose English they are', () => {
  assert.equal(
    toPlainText(quote, labels),
    '“It’s one lamp <on a long coast> & no keeper”\nPetra Onsley, Pilot, on the record, The Gazette ¶4, English as printed',
  );
});

test('copied as HTML, words are words and never markup', () => {
  const html = toHtml(quote, labels, 'https://x.example/?a=1&b="2"');
  assert.match(html, /one lamp &lt;on a long coast&gt; &amp; no keeper/);
  assert.match(html, /cite="https:\/\/x\.example\/\?a=1&amp;b=&quot;2&quot;"/);
});
