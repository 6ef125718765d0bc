import assert from 'node:assert/strict';
import { test } from 'node:test';
import { graphOf } from '../../src/metadata/graph.ts';
import type { Published, Subject } from '../../src/metadata/page.ts';
import { aQuote, aQuotePage, aSite } from '../fixtures/published.ts';

const about = (subject: Subject): Published => ({ ...aQuotePage(), path: '/x/', subject });

const subjects: [Subject, type: string][] = [
  [{ kind: 'home' }, 'WebPage'],
  [{ kind: 'method' }, 'AboutPage'],
  [{ kind: 'search' }, 'SearchResultsPage'],
  [{ kind: 'analysis' }, 'AnalysisNewsArticle'],
  [{ kind: 'list', parts: ['/a/'] }, 'CollectionPage'],
  [{ kind: 'terms', terms: [{ path: '/g/#lamp', term: 'Lamp' }] }, 'DefinedTermSet'],
  [
    { kind: 'events', events: [{ path: '/t/#storm', title: 'Storm', date: '2027-11' }] },
    'CollectionPage',
  ],
  [{ kind: 'dataset', files: [] }, 'WebPage'],
];

for (const [subject, type] of subjects)
  test(`a page of the kind ${subject.kind} is a ${type}, by its own address`, () => {
    const [page] = graphOf(about(subject), aSite())['@graph'];
    assert.equal(page?.['@type'], type);
    assert.equal(page?.['@id'], 'https://lamplight.example/x/');
    assert.equal(page?.['dateModified'], '2031-05-02');
  });

test('a quotation is by its speaker and part of the report, which is by others', () => {
  const [, quotation, report] = graphOf(aQuotePage(), aSite())['@graph'];

  assert.equal(quotation?.['@type'], 'Quotation');
  assert.equal(quotation?.['text'], aQuote().text);
  assert.deepEqual(quotation?.['isPartOf'], { '@id': 'https://tern.example/lantern' });
  assert.deepEqual(Object.keys(report ?? {}).sort(), [
    ...['@id', '@type', 'author', 'inLanguage', 'publisher', 'url'],
  ]);
});

test('no page claims a day of publication, its own or the report’s', () => {
  const all = subjects.map(([subject]) => graphOf(about(subject), aSite()));
  assert.doesNotMatch(JSON.stringify([...all, graphOf(aQuotePage(), aSite())]), /datePublished/);
});

test('a correction of an entry is told where its text is cited', () => {
  const entry = { quotes: [aQuote()] } as unknown as Extract<Subject, { kind: 'entry' }>['entry']; // all that is read of it
  const page = about({ kind: 'entry', entry, corrections: ['The day was wrong.'] });
  const [article] = graphOf(page, aSite())['@graph'];

  assert.equal(article?.['headline'], page.title);
  assert.deepEqual(article?.['correction'], ['The day was wrong.']);
  assert.deepEqual(article?.['mentions'], [
    { '@id': 'https://lamplight.example/quotes/one-lamp/#one-lamp' },
  ]);
});
