import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';

/* Forms of address of many languages, which no list has: a report shows them by what it puts them before. */
const forms = [
  'Datuk',
  'Tan Sri',
  'Engr',
  'Otunba',
  'Maître',
  'Ustaz',
  'DSP',
  'Nawabzada',
  'Emeritus',
  'Eng.',
  'Haji',
];
const lead = 'The lamps of Sund were lit again on Monday, after a winter without them.';

const shown: Record<string, (form: string) => string> = {
  'before a first name': (form) =>
    `Sarwen Onsley runs the lamp.\n“It is late,” ${form} Sarwen said.`,
  'before a name in the middle': (form) =>
    `Ghulo Sarwen Onsley runs the lamp.\n“It is late,” said ${form} Sarwen.`,
  'before a whole name too': (form) =>
    `${form} Ghulo Sarwen Onsley runs the lamp.\n“It is late,” said ${form} Sarwen.`,
  'before two last names': (form) =>
    `Sarwen Onsley and Ghulo Kallow met.\n${form} Kallow left.\n“It is late,” ${form} Onsley said.`,
};

for (const [place, write] of Object.entries(shown))
  test(`a form of address is known from its place: ${place}`, () => {
    const missed = forms.filter((form) => {
      const [speaker, isSure] = speakerOf(write(form));
      return !/Sarwen.* Onsley/.test(speaker ?? '') || !isSure;
    });
    assert.deepEqual(missed, []);
  });

test('before one last name it may be somebody of the family: that is asked', () => {
  const wrong = forms.filter((form) => {
    const text = `Sarwen Onsley runs it.\n“It is late,” ${form} Onsley said.`;
    const [speaker, isSure] = speakerOf(text);
    return isSure && speaker !== 'Sarwen Onsley';
  });
  assert.deepEqual(wrong, []);
});

const told: Record<string, [string, string, boolean]> = {
  'who is told of is somebody else': [
    'James Onsley runs it.\nIdris James, a keeper, left. “It is late,” Idris James said.',
    'Idris James',
    true,
  ],
  'a last name that is a first name as well': [
    'James Onsley runs it.\n“It is late,” Idris James said.',
    'Idris James',
    false,
  ],
  'who shares a last name with a first name': [
    'James Onsley runs it.\n“It is late,” Tom James said.',
    'Tom James',
    false,
  ],
  'what looks like a title behind one that is written short': [
    'Dr Ober Sultan Onsley runs it.\n“It is late,” Major Ober said.',
    'Ober Sultan Onsley',
    true,
  ],
  'a title behind an office of several words': [
    'The retired Justice of Appeal Sir Sarwen St Onsley-Lund came.\n“It is late,” Sir Sarwen said.',
    'Sarwen St Onsley-Lund',
    true,
  ],
  'two forms that are written short': [
    'Yaro Sarwen Onsley runs it.\n“It is late,” said Hon. Ing. Onsley.',
    'Yaro Sarwen Onsley',
    true,
  ],
  'an office with its initials': [
    'The Municipal Lamp Keeper (MLK), Mr Sarwen Onsley, left.\n“It is late,” the MLK told us.',
    'Sarwen Onsley',
    true,
  ],
  'who signed it by office and initials': [
    'The notice, signed by the Municipal Lamp Keeper (MLK), Sarwen Onsley, says so.\n“It is late,” the MLK told us.',
    'Sarwen Onsley',
    true,
  ],
  'an office of something with its initials': [
    'Superintendent of Lamps (SL) Sarwen Onsley came.\nThe SL said it was “too early”.',
    'Sarwen Onsley',
    true,
  ],
  'who chairs a union': [
    'The chairman of the keepers’ union, Ctiro Onsley, said no.\n“It is late,” Mr. Onsley said.',
    'Ctiro Onsley',
    true,
  ],
  'an office with its time': [
    'A report blamed the lamp and its keeper at the time, Sarwen Onsley.\n“It is late,” Sir Sarwen said.',
    'Sarwen Onsley',
    true,
  ],
  'a last name of three words at the head of a sentence': [
    'Solana de la Onsley, a keeper, came. “It is late,” Ms de la Onsley said.',
    'Solana de la Onsley',
    true,
  ],
  'a number behind a name': [
    'Sarwen Onsley III came.\n“It is late,” Onsley said.',
    'Sarwen Onsley III',
    true,
  ],
  'who speaks for an office': [
    'A spokeswoman for Lamp Minister Len Onsley said it “did not meet” the need.',
    'A spokeswoman for Lamp Minister Len Onsley',
    true,
  ],
  'a firm beside who speaks for it': [
    'A spokesman for the lamp company, Onsley Holdings, came.\n“It is late,” the spokesman said.',
    'A spokesman for the lamp company',
    true,
  ],
};

for (const [what, [text, name, isSure]] of Object.entries(told))
  test(`who speaks is named in full: ${what}`, () =>
    assert.deepEqual(speakerOf(text), [name, isSure]));

test('traders at a market are no market', () => {
  const traders = 'Traders at the Onsley Central Market';
  const [speaker] = speakerOf(`${traders} have met, describing it as “an insult to us”.`);
  assert.equal(speaker, traders);
});

function speakerOf(text: string): [string | undefined, boolean | undefined] {
  const last = readArticle(`${lead}\n${text}\n`).quotations.at(-1);
  return [last?.speaker?.name, last?.sure];
}
