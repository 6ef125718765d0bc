import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

const speech = 'speeches/warnings-for-two.md';
const uncited = (sentence: string) =>
  `has no citation at the end of a paragraph: “${sentence}” Cite ¶ or a note after it, or mark the paragraph as a reading.`;
const vague = (phrase: string, sentence: string) =>
  `says “${phrase}” and names nobody: “${sentence}” Say who, or cite the paragraph that leaves them unnamed.`;

const planted: { fault: string; plant: Plant; messages: string[] }[] = [
  {
    fault: 'a citation of a source that is not there',
    plant: [speech, '[^almanac]: @coast_almanac.', '[^almanac]: @coast_almanach.'],
    messages: ['names the unknown source “coast_almanach”. Did you mean “coast_almanac”?'],
  },
  {
    fault: 'a citation of a paragraph that is not there',
    plant: [speech, ' ¶2', ' ¶9'],
    messages: ['names paragraph 9, but the report has 4. Name the paragraph that says so.'],
  },
  {
    fault: 'a range of paragraphs that runs past the end',
    plant: [speech, ' ¶2', ' ¶4–5'],
    messages: ['names paragraph 5, but the report has 4. Name the paragraph that says so.'],
  },
  {
    fault: 'a link to a quotation that is not there',
    plant: [speech, '(quote:does-not-stop)', '(quote:nope)'],
    messages: [`names the unknown quote “nope”. Known: does-not-stop, one-lamp, regrettable.`],
  },
  {
    fault: 'a link to a shelf that is not there',
    plant: [speech, '(quote:does-not-stop)', '(quotes:does-not-stop)'],
    messages: ['names the unknown shelf “quotes”. Did you mean “quote”?'],
  },
  {
    fault: 'a link to a term that is not there',
    plant: ['primer/what-lantern-is.md', '(term:lantern)', '(term:lamp)'],
    messages: [`names the unknown term “lamp”. Known: lantern, coast-office.`],
  },
  {
    fault: 'a sentence after the last citation of a paragraph',
    plant: [speech, ' ¶2', ' ¶2 The council was full.'],
    messages: [uncited('The council was full.')],
  },
  {
    fault: 'a sentence after the last citation of a list’s item',
    plant: [speech, 'both sides.[^night]', 'both sides.[^night] They went out at dawn.'],
    messages: [uncited('They went out at dawn.')],
  },
  {
    fault: 'a colon that leads up to no quotation',
    plant: [speech, ' ¶2', ' ¶2 The minister said:'],
    messages: [uncited('The minister said:')],
  },
  {
    fault: 'a paragraph without a citation',
    plant: [speech, ' ¶2', ''],
    messages: [uncited('The minister said that warnings must cross the border.')],
  },
  {
    fault: 'an item of a list without a citation',
    plant: [speech, ' ¶4', ''],
    messages: [uncited('A pilot had foretold no more.')],
  },
  {
    fault: 'a table without a citation',
    plant: ['points/shared-warnings.md', /¶1/g, ''],
    messages: [
      'has a table without a citation: “WhoWhatMareniasendsVellundlooks…”. Cite ¶ or a note in a cell.',
    ],
  },
  {
    fault: 'a paragraph marked with another word than the one for readings',
    plant: [speech, '**As we read it.**', '**As we see it.**'],
    messages: [uncited('The minister promises a rule and gives no date.')],
  },
  {
    fault: 'a sentence that attributes a view to nobody',
    plant: [speech, 'no date.', 'no date. Some say that it never will.'],
    messages: [vague('Some say', 'Some say that it never will.')],
  },
  {
    fault: 'an unnamed group in a note alone',
    plant: [
      speech,
      '(quote:does-not-stop). ¶2',
      '(quote:does-not-stop). ¶2 Critics argued against it.[^almanac]',
    ],
    messages: [vague('Critics argued', 'Critics argued against it.')],
  },
  {
    fault: 'a quotation typed into prose',
    plant: [speech, 'gives no date.', 'gives no date: “must not stop there”.'],
    messages: [
      'quotes in its own text: “must not stop there”. Declare a quotation and link to it.',
    ],
  },
  {
    fault: 'a note to which nothing refers',
    plant: [speech, 'on both sides.[^night]', 'on both sides. ¶1'],
    messages: ['has the note [^night], to which nothing refers. Take it out.'],
  },
  {
    fault: 'a reference to a note that is not there',
    plant: [speech, 'on both sides.[^night]', 'on both sides.[^night][^nights]'],
    messages: ['refers to the note [^nights], which is not there. Did you mean [^night]?'],
  },
  {
    fault: 'a note with a number for a name',
    plant: [speech, /\[\^night\]/g, '[^1]'],
    messages: ['numbers a note: [^1]. Name it after what it is about.'],
  },
];

for (const { fault, plant, messages } of planted) {
  test(`${fault} stops the build`, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);

    const file = `content/${plant[0]}`;
    assert.deepEqual(
      faultsIn(copy),
      messages.map((message) => ({ file, field: 'the text', message })),
    );
  });
}

const harmless: [rule: string, plant: Plant][] = [
  [
    'a reading needs no citation',
    [speech, 'no date.', 'no date.\n\n**As we read it.** Nor a sum.'],
  ],
  ['three quoted words are no quotation', [speech, 'a rule', '“not stop there”, a rule']],
  ['a heading needs no citation', [speech, '## What came of it', '## What came of it since']],
  ['a note after the last period is its sentence’s citation', [speech, ' ¶2', '[^almanac]']],
  [
    'a paragraph may leave those unnamed whom the report does',
    [speech, '. ¶2', '. ¶2 Some say so. ¶4'],
  ],
  [
    'the report may say what nobody in it does',
    [speech, 'no date.', 'no date. It is said, writes the report.'],
  ],
  ['the page about the site needs no citation', ['about.md', ' ¶1', '']],
];

for (const [rule, plant] of harmless) {
  test(rule, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);
    assert.deepEqual(faultsIn(copy), []);
  });
}

test('a field of data is held to the same rules as prose', (t) => {
  const copy = copyContent(t);
  copy.plant(
    'quotes/one-lamp.yml',
    'The report ends here. ¶4',
    'It ends with “on a long coast”. ¶8',
  );

  const at = { file: 'content/quotes/one-lamp.yml', field: 'after' };
  assert.deepEqual(faultsIn(copy), [
    { ...at, message: 'names paragraph 8, but the report has 4. Name the paragraph that says so.' },
    {
      ...at,
      message: 'quotes in its own text: “on a long coast”. Declare a quotation and link to it.',
    },
  ]);
});

const unseen: [fault: string, plant: Plant][] = [
  ['a range that runs backwards past the end', [speech, ' ¶2', ' ¶9–4']],
  [
    'a paragraph that is not there, in the text of the front page’s table',
    ['home.yml', '2031. ¶1', '2031. ¶9'],
  ],
];

for (const [fault, plant] of unseen)
  test(`${fault} stops the build`, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);

    const message = 'names paragraph 9, but the report has 4. Name the paragraph that says so.';
    assert.ok(faultsIn(copy).some((each) => each.message === message));
  });
