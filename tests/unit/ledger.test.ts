import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hash } from '../../src/ledger/hash.ts';
import { makeLedger } from '../../src/ledger/ledger.ts';
import type { Declared } from '../../src/ledger/locate.ts';
import { readContent } from '../../src/reader/read-content.ts';
import { anotherReport, anotherText } from '../fixtures/content.ts';

const text = [
  '“It’s no lamp,” she said. “Who will tend it at night? Nobody has said.”',
  'He called the wait “regrettable.”',
].join('\n');
const tidy = {
  lamp: { text: 'It’s no lamp' },
  keeper: { text: 'Who will tend it at night? Nobody has said.' },
  wait: { text: 'regrettable', paragraph: 2, fragment: true },
};

function declare(quotations: Record<string, Partial<Declared>>): Map<string, Declared> {
  const usual = { text: '', paragraph: 1, speaker: 'onsley', form: 'direct', named: true } as const;
  return new Map(
    Object.entries(quotations).map(([id, own]) => [id, { ...usual, fragment: false, ...own }]),
  );
}

test('a ledger tells where in the report each quotation stands', () => {
  const { quotations } = makeLedger(text, 2, declare(tidy));

  for (const [id, { paragraph, offset, length, text: words, sha256 }] of Object.entries(
    quotations,
  )) {
    const line = text.split('\n')[paragraph - 1] ?? '';
    assert.equal(line.slice(offset, offset + length), words, id);
    assert.equal(sha256, hash(words), id);
  }
  assert.deepEqual(Object.keys(quotations), ['lamp', 'keeper', 'wait']);
});

test('a ledger holds a fingerprint of each paragraph and of the whole', () => {
  const { article, paragraphs } = makeLedger(`${text}\nBy a reporter`, 2, declare(tidy));

  assert.deepEqual(article, { paragraphs: 2, length: text.length, sha256: hash(text) });
  assert.deepEqual(
    paragraphs,
    text.split('\n').map((each) => ({ length: each.length, sha256: hash(each) })),
  );
});

test('a ledger made of a copy with straight quotation marks has the same fingerprints', () => {
  const straight = text.replace(/[“”]/g, '"').replace(/’/g, "'");
  const words = makeLedger(text, 2, declare(tidy));

  assert.deepEqual(makeLedger(straight, 2, declare(tidy)), words);
});

test('a ledger made again from the same report is the same, to the character', () => {
  const { article, quotes } = readContent(anotherReport);
  const declared = new Map([...quotes].map(([id, { data }]) => [id, data]));
  const made = makeLedger(anotherText, article.paragraphs.length, declared);

  assert.deepEqual(made, JSON.parse(readFileSync(join(anotherReport, 'ledger.json'), 'utf8')));
});

const refused = [
  {
    fault: 'a full sentence without its period',
    plant: { keeper: { text: 'Who will tend it at night? Nobody has said' } },
  },
  { fault: 'a quotation with the newspaper’s comma', plant: { lamp: { text: 'It’s no lamp,' } } },
  {
    fault: 'a fragment with the newspaper’s period',
    plant: { wait: { ...tidy.wait, text: 'regrettable.' } },
  },
  {
    fault: 'half of a passage',
    plant: { keeper: { text: 'Who will tend it at night?' } },
  },
  {
    fault: 'two neighboring passages joined',
    plant: { lamp: { text: 'It’s no lamp. Who will tend it at night? Nobody has said.' } },
  },
  { fault: 'one letter changed', plant: { lamp: { text: 'It’s no Lamp' } } },
  { fault: 'a paragraph that is not its own', plant: { lamp: { ...tidy.lamp, paragraph: 2 } } },
  { fault: 'a paragraph past the end', plant: { lamp: { ...tidy.lamp, paragraph: 3 } } },
];

for (const { fault, plant } of refused) {
  test(`no ledger is made of ${fault}; the message shows the words and the paragraph`, () => {
    const [[id, { text: words, paragraph = 1 }]] = Object.entries<Partial<Declared>>(plant) as [
      [string, Partial<Declared>],
    ];
    const said = text.split('\n')[paragraph - 1] ?? '(there is no such paragraph)';

    assert.throws(
      () => makeLedger(text, 2, declare({ ...tidy, ...plant })),
      (error: Error) =>
        error.message.endsWith(
          `${id}: ¶${paragraph} does not quote “${words}”.\n  It says: ${said}`,
        ),
    );
  });
}

test('no ledger is made of a report that quotes words which nobody declared', () => {
  const { lamp, keeper } = tidy;

  assert.throws(() => makeLedger(text, 2, declare({ lamp, keeper })), {
    message: '¶2 quotes “regrettable.”, which no file declares.',
  });
});

const ships = '“No,” she said of the “Tern.” “No,” he said of the “Tern.”';
const no = declare({ hers: { text: 'No' }, his: { text: 'No' } });
const tern = () => ({ text: 'Tern', paragraph: 1 });

test('words that are quoted twice in a paragraph are declared twice, each with its own place', () => {
  const { quotations } = makeLedger(ships, 1, no, [tern(), tern()]);
  assert.deepEqual(
    Object.values(quotations).map(({ offset }) => offset),
    [ships.indexOf('No'), ships.lastIndexOf('No')],
  );
});

test('what stands in quotation marks and is nobody’s speech is listed as often as it stands there', () => {
  assert.throws(() => makeLedger(ships, 1, no, [tern()]), {
    message: '¶1 quotes “Tern.”, which no file declares.',
  });
});

test('of what is listed as nobody’s speech and is not in its paragraph each is told, a line each', () => {
  const elsewhere = [{ text: 'Tern', paragraph: 2 }, tern(), tern(), tern()];
  assert.throws(() => makeLedger(ships, 1, no, elsewhere), {
    message: [
      'article.yml: ¶2 has no “Tern” in quotation marks. Take it out of unspoken.',
      'article.yml: ¶1 has no “Tern” in quotation marks. Take it out of unspoken.',
    ].join('\n'),
  });
});

test('a headline above the report is no part of its ledger', () => {
  const words = makeLedger(text, 2, declare(tidy));
  assert.deepEqual(makeLedger(`No lamp at night\n${text}`, 2, declare(tidy)), words);
});

test('a first paragraph that looks like a headline is a paragraph where the report has so many', () => {
  const short = 'A lamp without a keeper\nHe called it “regrettable.”';
  const { article, quotations } = makeLedger(short, 2, declare({ wait: tidy.wait }));
  assert.deepEqual([article.length, quotations['wait']?.paragraph], [short.length, 2]);
});
