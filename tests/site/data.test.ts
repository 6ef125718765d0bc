import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { parseWorks } from '../../src/citation/engine.ts';
import { pageAt } from './built.ts';
import { around, classed, elements, textOf, texts } from './dom.ts';
import { none } from './none.ts';
import { canonical, content, fileAt, read, site } from './published.ts';

const data = JSON.parse(read('data/quotes.json')) as Data; // JSON of our own, checked below
const schema = JSON.parse(read('data/quotes.schema.json')) as Record<string, unknown>;
const rows: Record<string, string>[] = parseCsv(read('data/quotes.csv'), {
  columns: true,
  bom: true,
});
const quotes = [...content.quotes.values()];
const labels = Object.values(content.site.grades).map(({ label }) => label);

test('quotes.json is what its schema says, and names it', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  // The package is CommonJS: what it calls its default is one step further in.
  (addFormats as unknown as { default: typeof addFormats }).default?.(ajv) ?? addFormats(ajv);
  const validate = ajv.compile(schema);
  assert.ok(validate(data), ajv.errorsText(validate.errors, { separator: '\n' }));
  assert.equal(data.$schema, schema['$id']);
  assert.ok(fileAt(data.$schema));
});

test('the schema refuses what it should: a quotation without its words, or with more than it knows', () => {
  const ajv = new Ajv2020({ validateFormats: false });
  const validate = ajv.compile(schema);
  const [first] = data.quotations;
  const { text: _text, ...wordless } = first!;
  assert.equal(validate({ ...data, quotations: [wordless] }), false);
  assert.equal(validate({ ...data, quotations: [{ ...first, opinion: 'none' }] }), false);
});

test('JSON, CSV, BibTeX and RIS have every quotation, and the two last the report as well', () => {
  const ids = quotes.map(({ id }) => id).sort();
  assert.deepEqual(data.quotations.map(({ id }) => id).sort(), ids);
  assert.deepEqual(rows.map(({ id }) => id).sort(), ids);
  for (const file of ['data/quotes.bib', 'data/quotes.ris']) {
    const keys = parseWorks(read(file)).map(({ id }) => id);
    assert.deepEqual(keys.sort(), [...ids.map((id) => `quotes-${id}`), 'report'].sort(), file);
  }
});

test('each speaker’s file has that speaker’s quotations and no others, by the same schema', () => {
  const ajv = new Ajv2020({ validateFormats: false });
  const validate = ajv.compile(schema);
  const speakers = [...new Set(quotes.map(({ data: { speaker } }) => speaker))];
  for (const speaker of speakers) {
    const ids = quotes.filter((quote) => quote.data.speaker === speaker).map(({ id }) => id);
    const json = JSON.parse(read(`data/by/${speaker}.json`)) as Data; // by the schema below
    const csv: { id: string }[] = parseCsv(read(`data/by/${speaker}.csv`), {
      columns: true,
      bom: true,
    });
    assert.ok(validate(json), `${speaker}: ${ajv.errorsText(validate.errors)}`);
    assert.deepEqual(json.quotations.map(({ id }) => id).sort(), ids.toSorted());
    assert.deepEqual(csv.map(({ id }) => id).sort(), ids.toSorted());
  }
});

for (const { id, data: quote } of quotes) {
  const row = rows.find((each) => each['id'] === id);
  const record = data.quotations.find((each) => each.id === id);
  const person = content.people.get(quote.speaker)?.data;
  const translated = (person?.language ?? content.article.language) !== content.article.language;

  test(`${id} is the same to the character in every file`, () => {
    assert.equal(record?.text, quote.text);
    assert.equal(row?.['text'], quote.text);
    for (const file of [
      'data/quotes.bib',
      'data/quotes.ris',
      `quotes/${id}.bib`,
      `quotes/${id}.ris`,
      `quotes/${id}.csl.json`,
    ]) {
      const work = parseWorks(read(file)).find((each) => each.id === `quotes-${id}`);
      assert.equal(work?.abstract, `“${quote.text}”`, file);
      assert.equal(work?.URL, canonical(`/quotes/${id}/`), file);
    }
  });

  test(`${id} keeps speaker, grade, paragraph and whose English it is in every file`, () => {
    const notes = ['bib', 'ris', 'csl.json'].map(
      (ending) => parseWorks(read(`quotes/${id}.${ending}`))[0]?.note ?? '',
    );
    const all = [
      ...notes,
      [row?.['speaker'], row?.['grade'], `¶${row?.['paragraph']}`, row?.['label']].join(),
      JSON.stringify(record),
    ];
    for (const text of all) {
      assert.ok(text.includes(person?.name ?? '?'));
      assert.ok(labels.some((label) => text.includes(label)));
      assert.match(text, new RegExp(`¶${quote.paragraph}\\b`));
      assert.equal(text.includes(content.article.label), translated);
    }
  });

  test(`${id} is found on its page by its selector, first and in the figure`, () => {
    const selector = record?.targets.find(({ source }) => source === record.url)?.selector;
    const { root } = pageAt(site, `/quotes/${id}/`);
    const main = elements(root, 'main')[0]!;
    const words = `${selector?.prefix}${selector?.exact}${selector?.suffix}`;
    const before = textOf(main).indexOf(words);
    assert.ok(before >= 0);

    const figure = classed(main, 'quote')[0]!;
    const first = texts(main).find((text) => around(text).includes(figure));
    const start = textOf(main).indexOf(textOf(figure));
    assert.ok(first && before >= start && before < start + textOf(figure).length);
  });

  test(`${id} is found in the report by its words and its place in the paragraph, and nothing else is told`, () => {
    const target = record?.targets.find(({ source }) => source === content.article.address);
    const locked = content.ledger?.quotations[id];
    assert.deepEqual(Object.keys(target?.selector ?? {}).sort(), ['exact', 'type']);
    assert.equal(target?.paragraph?.number, quote.paragraph);
    assert.equal(target?.paragraph?.selector?.start, locked?.offset);
    assert.equal(target?.paragraph?.selector?.end, (locked?.offset ?? 0) + (locked?.length ?? 0));
  });
}

test('every file and page that the data name is there', () => {
  const named = data.quotations.flatMap(({ url, speaker, files }) => [
    url,
    speaker.url,
    ...Object.values(files),
  ]);
  none(named.filter((address) => !fileAt(address)));
});

test('the page on the data names every field of a quotation and every file', () => {
  const words = textOf(pageAt(site, '/data/').root);
  none(Object.keys(data.quotations[0] ?? {}).filter((field) => !words.includes(field)));
  none(
    site.files.filter(
      (file) => /^data\/quotes\.[a-z.]+(?<!br|gz)$/.test(file) && !words.includes(file),
    ),
  );
});

interface Data {
  $schema: string;
  quotations: {
    id: string;
    url: string;
    text: string;
    speaker: { url: string };
    files: Record<string, string>;
    targets: {
      source: string;
      selector: { exact: string; prefix?: string; suffix?: string };
      paragraph?: { number: number; selector?: { start: number; end: number } };
    }[];
  }[];
}
