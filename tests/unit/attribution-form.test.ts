import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';
import { lead } from '../fixtures/speakers.ts';

for (const [form, sentences] of Object.entries({
  reported: [
    'What matters, in Petra Onsley’s view, is “the right to go”.',
    'The plan to light “all the lamps” is late, Petra Onsley said.',
    'For Petra Onsley, it is “too late by half”.',
    'The sign “It is too late.” stood there, Petra Onsley said.',
    'The sign “it is all too late.” stood there, Petra Onsley said.',
    'The sign “It is all too late” stood there, Petra Onsley said.',
    'The sign “it is. It is all too” stood there, Petra Onsley said.',
    'The plan to light “all the lamps” is late, according to Petra Onsley.',
    'The plan to light “all the lamps” is late, said Petra Onsley.',
  ],
  direct: ['“No,” said Petra Onsley.', 'Petra Onsley: “No.”', 'Petra Onsley said “It is late.”'],
}))
  for (const sentence of sentences)
    test(`the form is ${form}: ${sentence}`, () => {
      const [first] = readArticle(`${lead}\n${sentence}\n`).quotations;
      assert.equal(first?.form, form);
    });
