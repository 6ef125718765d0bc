import assert from 'node:assert/strict';
import { test } from 'node:test';
import { vaguePhraseIn } from '../../src/rules/vague.ts';

const refused: [sentence: string, phrase: string][] = [
  ['Some say that the lamps will stay dark.', 'Some say'],
  ['Many of the experts have long believed it.', 'Many of the experts have long believed'],
  ['Several Marenians argue for a keeper.', 'Several Marenians argue'],
  ['Critics also point out the cost.', 'Critics also point out'],
  ['The lamps, independent observers note, are old.', 'observers note'],
  ['By then officials said no.', 'officials said'],
  ['It is widely believed that nobody pays.', 'It is widely believed'],
  ['The coast is often seen as dangerous.', 'is often seen as'],
  ['The council is said to agree.', 'is said to'],
  ['According to experts the oil is poor.', 'According to experts'],
  ['Studies have shown that oil is dear.', 'Studies have shown'],
  ['There are growing fears of a storm.', 'There are growing fears'],
  ['The pilot reportedly left.', 'reportedly'],
];

for (const [sentence, phrase] of refused)
  test(`“${phrase}” attributes a view to nobody`, () =>
    assert.equal(vaguePhraseIn(sentence), phrase));

const harmless = [
  'The pilot says that some lamps are dark.',
  'The analysts see little gain.',
  'Vellundian officials said no.',
  'What other sources say is context.',
  'It was held in Sund.',
  'It is not known who pays.',
  'The log has “some say that it burned”.',
];

for (const sentence of harmless)
  test(`“${sentence}” is not refused as vague`, () =>
    assert.equal(vaguePhraseIn(sentence), undefined));
