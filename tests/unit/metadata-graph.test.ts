import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sectionOf } from '../../src/metadata/address.ts';
import { breadcrumbNode } from '../../src/metadata/graph-breadcrumbs.ts';
import { reportNode } from '../../src/metadata/graph-quote.ts';
import { graphOf } from '../../src/metadata/graph.ts';
import type { Published, Subject } from '../../src/metadata/page.ts';
import { aClaim, aQuote, aQuotePage, aSite } from '../fixtures/published.ts';

/** The nodes of a page's graph, whatever their types. */
const nodesOf = (page: Published, section?: Published) =>
  graphOf(page, aSite(), section)['@graph'] as unknown as Record<string, unknown>[];

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
  [{ kind: 'claims', claims: [aClaim()] }, 'AnalysisNewsArticle'],
  [{ kind: 'dataset', files: [] }, 'WebPage'],
  [{ kind: 'changes', changes: [] }, 'CollectionPage'],
];

for (const [subject, type] of subjects)
  test(`a page of the kind ${subject.kind} is a ${type}, by its own address`, () => {
    const [page] = nodesOf(about(subject));
    assert.equal(page?.['@type'], type);
    assert.equal(page?.['@id'], 'https://lamplight.example/x/');
    assert.equal(page?.['dateModified'], '2031-05-02');
  });

test('a quotation is by its speaker and part of the report, which is by others', () => {
  const [, quotation, ...beside] = nodesOf(aQuotePage());
  const report = quotation?.['isPartOf'] as Record<string, unknown>;

  assert.equal(quotation?.['@type'], 'Quotation');
  assert.equal(quotation?.['text'], aQuote().text);
  assert.equal(report['@id'], 'https://tern.example/lantern');
  assert.deepEqual(beside, [], 'a reader view would take a report beside it for the page');
  assert.deepEqual(Object.keys(report).sort(), [
    ...['@id', '@type', 'author', 'inLanguage', 'publisher', 'url'],
  ]);
});

test('what the site says is licensed; of a quotation it is told where its use is explained', () => {
  const [page, quotation] = nodesOf(aQuotePage());

  assert.equal(page?.['license'], 'https://creativecommons.org/licenses/by/4.0/');
  assert.equal(quotation?.['license'], undefined);
  assert.equal(quotation?.['usageInfo'], 'https://lamplight.example/data/#reuse');
});

test('the way to a page leads through its section, and a section has none', () => {
  const section = { ...about({ kind: 'list', parts: ['/x/y/'] }), title: 'Lamps' };
  const page = { ...about({ kind: 'tool' }), path: '/x/y/', title: 'One lamp' };
  const way = breadcrumbNode(page, section, aSite());
  const steps = [
    { name: 'Lamplight.', item: { '@id': 'https://lamplight.example/' } },
    { name: 'Lamps', item: { '@id': 'https://lamplight.example/x/' } },
    { name: 'One lamp', item: { '@id': 'https://lamplight.example/x/y/' } },
  ];

  assert.deepEqual(nodesOf(page, section).at(-1), way);
  assert.deepEqual(
    Object(way).itemListElement,
    steps.map((step, place) => ({ '@type': 'ListItem', position: place + 1, ...step })),
  );
  assert.equal(nodesOf(section, section).length, 1);
  assert.equal(sectionOf('/x/y/'), '/x/');
  assert.equal(sectionOf('/x/'), '/x/');
});

test('every page has its day of publication beside its last change, and the report has none', () => {
  const all = subjects.map(([subject]) => nodesOf(about(subject))[0]);
  for (const page of all) {
    assert.equal(page?.['datePublished'], '2031-04-05');
    assert.equal(page?.['dateModified'], '2031-05-02');
  }
  assert.doesNotMatch(JSON.stringify(reportNode(aSite())), /date/);
});

test('a claim is by those who hold it, with its outcome, and is no rating of its truth', () => {
  const [page] = nodesOf(about({ kind: 'claims', claims: [aClaim()] }));
  const [claim] = (page?.['hasPart'] ?? []) as Record<string, unknown>[];

  assert.equal(claim?.['@type'], 'Claim');
  assert.equal(claim?.['name'], 'A lamp will be lit.');
  assert.equal(claim?.['abstract'], 'Done in part. It was lit once.');
  assert.deepEqual(claim?.['firstAppearance'], { '@id': aSite().report.address });
  assert.deepEqual(claim?.['citation'], [
    { '@id': 'https://lamplight.example/quotes/one-lamp/#one-lamp' },
  ]);
  assert.doesNotMatch(JSON.stringify(page), /ClaimReview|reviewRating/);
});

test('a correction of an entry is told where its text is cited', () => {
  const entry = { quotes: [aQuote()] } as unknown as Extract<Subject, { kind: 'entry' }>['entry']; // all that is read of it
  const page = { ...about({ kind: 'entry', entry }), corrections: ['The day was wrong.'] };
  const [article] = nodesOf(page);

  assert.equal(article?.['headline'], page.title);
  assert.deepEqual(article?.['correction'], ['The day was wrong.']);
  assert.deepEqual(article?.['mentions'], [
    { '@id': 'https://lamplight.example/quotes/one-lamp/#one-lamp' },
  ]);
});

test('every change is told with its class, its day and the page that it is of', () => {
  const change = { path: '/a/', date: '2031-05-02', text: 'The day was wrong.' };
  const changes = [
    { ...change, class: 'correction' as const },
    { ...change, class: 'addition' as const },
  ];
  const [page] = nodesOf(about({ kind: 'changes', changes }));
  const told = { text: change.text, dateCreated: change.date };
  const of = { about: { '@id': 'https://lamplight.example/a/' } };

  assert.deepEqual(page?.['hasPart'], [
    { '@type': 'CorrectionComment', name: 'correction', ...told, ...of },
    { '@type': 'Comment', name: 'addition', ...told, ...of },
  ]);
});
