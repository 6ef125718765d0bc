import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyContent, faultsIn } from '../fixtures/content.ts';

const file = 'content/quotes/one-lamp.yml';
const words = 'It’s one lamp on a long coast. Nobody has said who will tend it at night';
const correct = 'Correct it, or, if the report itself was misread, make the ledger again.';
const grade = (ours: string, locked: string) =>
  `makes the grade ${ours}, but the ledger has ${locked} for “${words}”. ${correct}`;

function bothTexts(character: number, ours: string): string {
  return [
    `is not what the ledger locked, from character ${character} on.`,
    `    here:   “${ours}”`,
    `    locked: “${words}”`,
    `    ${correct}`,
  ].join('\n');
}

const altered = [
  ['a capital for a small letter', 'long', 'Long', 20],
  ['a curly apostrophe made straight', 'It’s', "It's", 3],
  ['a space made a no-break space', 'one lamp', 'one\u00a0lamp', 9],
  ['a period added at the end', 'at night', 'at night.', 73],
  ['the last word left out', ' at night', '', 64],
] as const;

for (const [fault, from, to, character] of altered) {
  test(`a quotation with ${fault} stops the build, and both texts are shown`, (t) => {
    const copy = copyContent(t);
    copy.plant('quotes/one-lamp.yml', from, to);

    const message = bothTexts(character, words.replace(from, to));
    assert.deepEqual(faultsIn(copy), [{ file, field: 'text', message }]);
  });
}

const misattributed: Misattributed[] = [
  {
    fault: 'a paragraph that is not its own',
    change: ['paragraph: 4', 'paragraph: 3'],
    field: 'paragraph',
    messages: [`is 3, but the ledger found these words in ¶4: “${words}”. ${correct}`],
  },
  {
    fault: 'a paragraph past the end of the report',
    change: ['paragraph: 4', 'paragraph: 5'],
    field: 'paragraph',
    messages: [
      'names paragraph 5, but the report has 4. Name the paragraph that says so.',
      `is 5, but the ledger found these words in ¶4: “${words}”. ${correct}`,
    ],
  },
  {
    fault: 'a speaker whom nobody knows',
    change: ['petra-onsley', 'petra-onsly'],
    field: 'speaker',
    messages: [
      'names the unknown person “petra-onsly”. Did you mean “petra-onsley”?',
      `is petra-onsly, but the ledger has petra-onsley for “${words}”. ${correct}`,
    ],
  },
  {
    fault: 'another speaker of the report',
    change: ['petra-onsley', 'idris-kallow'],
    field: 'speaker',
    messages: [`is idris-kallow, but the ledger has petra-onsley for “${words}”. ${correct}`],
  },
  {
    fault: 'a named speaker called unnamed',
    change: ['named: true', 'named: false'],
    field: 'named',
    messages: [
      'is false, but content/people/petra-onsley.md is a person with a name. Make it true.',
      grade('unnamed', 'on-the-record'),
    ],
  },
  {
    fault: 'direct words called reported',
    change: ['form: direct', 'form: reported'],
    field: 'form',
    messages: [grade('paraphrase', 'on-the-record')],
  },
];

for (const { fault, change, field, messages } of misattributed) {
  test(`a quotation with ${fault} stops the build`, (t) => {
    const copy = copyContent(t);
    copy.plant('quotes/one-lamp.yml', ...change);

    assert.deepEqual(
      faultsIn(copy),
      messages.map((message) => ({ file, field, message })),
    );
  });
}

test('an unnamed voice called named stops the build', (t) => {
  const copy = copyContent(t);
  copy.plant('quotes/regrettable.yml', 'named: false', 'named: true');

  const [fault] = faultsIn(copy);
  assert.deepEqual(fault, {
    file: 'content/quotes/regrettable.yml',
    field: 'named',
    message:
      'is true, but content/people/coast-official.md is no person with a name. Make it false.',
  });
});

test('a quotation that the ledger does not know stops the build', (t) => {
  const copy = copyContent(t);
  copy.plant('ledger.json', '"one-lamp"', '"two-lamps"');

  assert.deepEqual(faultsIn(copy), [
    {
      file: 'content/ledger.json',
      field: 'two-lamps',
      message:
        'is locked, but content/quotes/two-lamps.yml is gone. A shared link would break: bring it back.',
    },
    {
      file,
      field: 'text',
      message: 'is not in the ledger. Make the ledger again: npm run ledger -- --article FILE.',
    },
  ]);
});

interface Misattributed {
  fault: string;
  change: [from: string, to: string];
  field: string;
  messages: string[];
}
