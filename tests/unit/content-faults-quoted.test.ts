import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

/* Quotations come from the ledger alone: words between any quotation marks are refused in texts of ours. */

const speech = 'speeches/warnings-for-two.md';
const said = 'We all keep the lamp';
const refused = `quotes in its own text: “${said}”. Declare a quotation and link to it.`;

const pairs = ['""', "''", '“”', '‘’', '„“', '«»', '‹›', '「」', '『』'];
for (const pair of pairs) {
  const [open, close] = pair;
  test(`a quotation typed between ${open} and ${close} is refused, in prose, in titles and in summaries`, (t) => {
    const copy = copyContent(t);
    const words = `${open}${said}${close}`;
    copy.plant(speech, 'no date.', `no date: ${words}.`);
    copy.plant('about.md', /title: .*/, `title: >-\n  Of ${words}`);
    copy.plant(
      'points/index.md',
      /summary: .*/,
      `summary: >-\n  ${'A sentence that tells what a reader gets here, and '.repeat(2)}${words}.`,
    );
    copy.plant('timeline.yml', /detail: .*/, `detail: >-\n    The ${words}. ¶1`);
    copy.plant('home.yml', /kicker: .*/, `kicker: >-\n  The ${words}`);
    const at = [
      `${speech} the text`,
      'points/index.md summary',
      'about.md title',
      'timeline.yml (long-storm) detail',
      'home.yml kicker',
    ];
    assert.deepEqual(
      faultsIn(copy).map(({ file, field, message }) => [`${file} ${field}`, message]),
      at.map((each) => [`content/${each}`, refused]),
    );
  });
}

const straight: [where: string, words: string, found: string, write: string][] = [
  ['double', 'the "lamp" law', '"lamp"', 'lamp'],
  ['single', "the 'lamp' law", "'lamp'", 'lamp'],
  [
    'double around words with an apostrophe',
    'the "keeper\'s law"',
    '"keeper\'s law"',
    "keeper's law",
  ],
  [
    'single around words with an apostrophe',
    "the 'keeper's law'",
    "'keeper's law'",
    "keeper's law",
  ],
  ['double around bold words', 'the "**lamp**" law', '"lamp"', 'lamp'],
  ['at the beginning', '"Lamp" it is', '"Lamp"', 'Lamp'],
  ['after a bracket', '(the lamp, or "light")', '"light"', 'light'],
  ['never closed', 'the "lamp law', '"lamp law', 'lamp law'],
];
for (const [where, words, found, write] of straight)
  test(`straight quotation marks, ${where}, are refused with the curly ones`, (t) => {
    const copy = copyContent(t);
    copy.plant('about.md', /$/, `\n${words}\n`);
    assert.deepEqual(
      faultsIn(copy).map(({ message }) => message),
      [`has straight quotation marks: ${found}. Write “${write}”.`],
    );
  });

const plain: [what: string, words: string][] = [
  ['an apostrophe', "It's the keepers' lamp, and nobody's else"],
  ['a decade and a plural', "Since the '90s the keepers' lamp has burned"],
  ['a cut word and a plural', "'Tis the keepers' lamp"],
  ['feet and inches', `The lamp is 6' 2" high, or 6'2", and the door 5' wide`],
  ['code', 'Written as `"lamp"` and `\'lamp\'`'],
  ['the title of a link', '[The lamp](https://lamp.example/ "The lamp of the coast at night")'],
  ['an attribute of a tag', 'Written as <a href="x" title=\'y\'>'],
  ['curly marks around few words', 'The “lamp law” and the ‘lamp’'],
];
for (const [what, words] of plain)
  test(`${what} is no quotation mark`, (t) => {
    const copy = copyContent(t);
    copy.plant('about.md', /$/, `\n${words}\n`);
    assert.deepEqual(faultsIn(copy), []);
  });

const others: [what: string, plant: Plant][] = [
  [
    'the title of a source',
    ['sources.yml', /title: .*/, `title: Pilots say 'no lamp' and "no light"`],
  ],
  ['a spelling', ['glossary.yml', /spellings: .*/, `spellings: ['The "Lantern"']`]],
  ['a word that a reader may type', ['quotes/one-lamp.yml', '[keeper,', `['the "keeper"',`]],
];
for (const [what, plant] of others)
  test(`${what} is not ours, and keeps its marks`, (t) => {
    const copy = copyContent(t);
    copy.plant(...plant);
    assert.deepEqual(faultsIn(copy), []);
  });
