import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { daysIn } from '../../src/model/day.ts';
import { mentionsIn } from '../../src/reader/mentions.ts';
import { pageAt } from './built.ts';
import { attribute, classed, elements, textOf, withId } from './dom.ts';
import { none } from './none.ts';
import { content, read, site } from './published.ts';

const { dayInWords } = daysIn('en-GB');
const page = pageAt(site, '/outcomes/');
const claims = [...content.claims.values()];

suite('what came of it', () => {
  for (const { id, data } of claims) {
    const article = withId(page.root, id);
    const verdict = content.site.verdicts[data.verdict];
    const cited = [
      ...data.known,
      ...data.events.map((event) => content.events.get(event)?.detail ?? ''),
    ].flatMap((text) => mentionsIn(text).sources);
    const newest = cited
      .map((source) => content.sources.get(source)?.date ?? '')
      .sort()
      .at(-1);

    test(`${id}: its words, verdict, sources and what is not known stand together`, () => {
      const words = article ? textOf(article).replace(/\s+/g, ' ') : '';
      for (const part of [data.claim, verdict?.label, data.finding, data.unknown])
        assert.ok(part && words.includes(part), part);
      for (const quote of data.quotations)
        assert.ok(words.includes(content.quotes.get(quote)?.data.text ?? quote), quote);
      const links = article ? elements(article, 'a').map((link) => attribute(link, 'href')) : [];
      for (const known of data.known)
        for (const source of mentionsIn(known).sources)
          assert.ok(links.includes(`../sources/#${source}`), source);
      if (data.reading) assert.ok(words.includes(data.reading));
    });

    test(`${id}: rests on a source, and is as of the newest of them`, () => {
      assert.ok(cited.length > 0 && newest);
      const [day] = article
        ? elements(article, 'time')
            .filter((time) => attribute(time, 'datetime') === newest)
            .slice(-1)
        : [];
      assert.equal(day && textOf(day), dayInWords(newest));
      assert.match(textOf(article!), new RegExp(`As of\\s+${dayInWords(newest)}`));
    });

    test(`${id}: every page that bears on it shows its verdict and leads to it`, () => {
      const addresses = [
        ...data.entries.map((entry) => `/${entry.replace(':', '/')}/`),
        ...data.quotations.map((quote) => `/quotes/${quote}/`),
      ];
      none(
        addresses.filter((address) => {
          const margin = classed(pageAt(site, address).root, 'margin')[0];
          const links = margin ? elements(margin, 'a') : [];
          return !links.some(
            (link) =>
              attribute(link, 'href')?.endsWith(`/outcomes/#${id}`) &&
              textOf(link).includes(verdict?.label ?? '?'),
          );
        }),
      );
    });
  }

  test('all claims stand at a glance on top, and in small on the front page', () => {
    const [glance] = classed(page.root, 'glance');
    const [tally] = classed(pageAt(site, '/').root, 'tally');
    for (const part of [glance, tally]) {
      const links = part ? elements(part, 'a').map((link) => attribute(link, 'href') ?? '') : [];
      none(claims.map(({ id }) => `#${id}`).filter((id) => !links.some((to) => to.endsWith(id))));
    }
    assert.equal(glance && classed(glance, 'claim-axis').length, claims.length + 1);
  });

  test('every verdict that is given is explained, once', () => {
    const [key] = classed(page.root, 'verdicts');
    const terms = key ? elements(key, 'dt').map((term) => textOf(term)) : [];
    const given = new Set(claims.map(({ data }) => content.site.verdicts[data.verdict]?.label));
    assert.equal(terms.length, given.size);
    for (const label of given)
      assert.ok(
        terms.some((term) => term.includes(label ?? '?')),
        label,
      );
  });

  test('every event of a claim stands on the timeline', () => {
    const { root } = pageAt(site, '/timeline/');
    none(claims.flatMap(({ data }) => data.events).filter((event) => !withId(root, event)));
  });
});

suite('the outcomes as data', () => {
  const data = JSON.parse(read('data/outcomes.json')) as Data; // checked by its schema below
  const schema = JSON.parse(read('data/outcomes.schema.json')) as Record<string, unknown>;
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  (addFormats as unknown as { default: typeof addFormats }).default?.(ajv) ?? addFormats(ajv);
  const validate = ajv.compile(schema);

  test('outcomes.json is what its schema says, and has every claim', () => {
    assert.ok(validate(data), ajv.errorsText(validate.errors, { separator: '\n' }));
    assert.equal(data.$schema, schema['$id']);
    assert.deepEqual(data.claims.map(({ id }) => id).sort(), claims.map(({ id }) => id).sort());
  });

  test('its schema refuses a claim without what is known of it', () => {
    const [{ known: _known, ...bare }] = data.claims as [Data['claims'][0]];
    assert.equal(validate({ ...data, claims: [bare] }), false);
  });

  test('outcomes.csv has a row for each claim, with the same verdict and day', () => {
    const rows: Record<string, string>[] = parseCsv(read('data/outcomes.csv'), {
      columns: true,
      bom: true,
    });
    assert.equal(rows.length, claims.length);
    for (const { id, verdict, asOf } of data.claims) {
      const row = rows.find((each) => each['id'] === id);
      assert.equal(row?.['verdict'], content.site.verdicts[verdict]?.label);
      assert.equal(row?.['asOf'], asOf);
    }
  });

  test('the feed has an item for each claim', () => {
    const feed = read('feed.xml');
    none(claims.map(({ id }) => id).filter((id) => !feed.includes(`/outcomes/#${id}</id>`)));
  });

  interface Data {
    $schema: string;
    claims: { id: string; verdict: string; asOf: string; known: string[] }[];
  }
});
