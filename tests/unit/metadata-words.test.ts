import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressOf, cardOf, formOf, slugOf } from '../../src/metadata/address.ts';
import { creditOf } from '../../src/metadata/credit.ts';
import { embedOf } from '../../src/metadata/embed.ts';
import { metaOf } from '../../src/metadata/meta.ts';
import { toOembed } from '../../src/metadata/oembed.ts';
import { targetsOf } from '../../src/metadata/targets.ts';
import { aQuote, aQuotePage, aSite } from '../fixtures/published.ts';

const addresses = [
  ['a domain', 'https://lamps.example', 'https://lamps.example/quotes/one-lamp/'],
  ['a folder', 'https://host.example/lamps/', 'https://host.example/lamps/quotes/one-lamp/'],
  ['a folder', 'https://host.example/lamps', 'https://host.example/lamps/quotes/one-lamp/'],
] as const;

for (const [where, site, address] of addresses)
  test(`a page of a site at ${where} (${site}) has its address below it`, () => {
    assert.equal(addressOf('/quotes/one-lamp/', new URL(site)), address);
  });

test('a page has one word for a name, and other forms beside it', () => {
  assert.equal(slugOf('/quotes/one-lamp/'), 'quotes-one-lamp');
  assert.equal(cardOf('/'), '/cards/home.png');
  assert.equal(formOf('/quotes/one-lamp/', '.md'), '/quotes/one-lamp.md');
  assert.equal(formOf('/', '.csl.json'), '/index.csl.json');
});

test('a credit names speaker, grade, newspaper, paragraph, and whose English it is', () => {
  assert.equal(
    creditOf(aQuote({ translated: true }), aSite()),
    'Petra Onsley, Pilot, named. The Tern Gazette, ¶4. English as printed by The Tern Gazette.',
  );
  assert.doesNotMatch(creditOf(aQuote({ translated: false }), aSite()), /English/);
});

test('a voice without a name is not called by its role twice', () => {
  const speaker = { ...aQuote().speaker, name: 'Coast official', kind: 'unnamed' as const };
  assert.match(
    creditOf(aQuote({ speaker, grade: 'unnamed' }), aSite()),
    /^Coast official, not named\./,
  );
});

test('an embedded quotation cannot break out of its mark-up', () => {
  const html = embedOf(aQuote({ text: 'a < b & "c" <script>' }), aSite());
  assert.match(html, /<p>“a &lt; b &amp; &quot;c&quot; &lt;script&gt;”<\/p>/);
});

test('a preview of a quotation is its speaker, its words and its picture, none of them cut', () => {
  const text = 'word '.repeat(100).trim();
  const meta = metaOf(aQuotePage(aQuote({ text })), aSite());
  const of = (key: string) =>
    meta.find(({ property, name }) => (property ?? name) === key)?.content;

  assert.equal(of('og:title'), 'Petra Onsley, Pilot, named');
  assert.match(of('og:description') ?? '', new RegExp(`^“${text}” The Tern Gazette, ¶4`));
  assert.match(of('og:image:alt') ?? '', new RegExp(`^“${text}” Petra Onsley, Pilot, named`));
  assert.equal(of('og:image'), 'https://lamplight.example/cards/quotes-one-lamp.png');
});

test('oEmbed has what a rich answer must have, and what must stay with the words', () => {
  const answer = toOembed(aQuote({ translated: true }), aSite());
  for (const key of ['type', 'version', 'html', 'width', 'height'] as const) assert.ok(answer[key]);
  assert.equal(answer.grade, 'named');
  assert.equal(answer.paragraph, 4);
  assert.equal(answer.label, 'English as printed by The Tern Gazette');
});

test('a target in the report has no words of the report but the quotation', () => {
  const [report, page] = targetsOf(aQuote(), { offset: 12, length: 11 }, aSite());
  assert.deepEqual(report?.selector, { type: 'TextQuoteSelector', exact: aQuote().text });
  assert.deepEqual(report?.paragraph, {
    number: 4,
    selector: { type: 'TextPositionSelector', start: 12, end: 23 },
  });
  assert.deepEqual([page?.selector.prefix, page?.selector.suffix], ['“', '”']);
});
