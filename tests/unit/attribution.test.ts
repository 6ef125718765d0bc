import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';
import { type Attributed, lead, testSpeakers } from '../fixtures/speakers.ts';

const onsley = 'Petra Onsley, a pilot, spoke first. Idris Kallow, the minister, listened to her.';

const kinds: Record<string, Attributed[]> = {
  'a name before': [
    ['Petra Onsley said, “No.”', 'Petra Onsley'],
    ['Petra Onsley told the council: “It is late.”', 'Petra Onsley'],
    ['Petra Onsley, who has a boat, said: “It is late.”', 'Petra Onsley'],
    ['Petra Onsley, 61, a pilot of Sund, predicted, “It will be late.”', 'Petra Onsley'],
  ],
  'a name after': [
    ['“It is late,” said Petra Onsley.', 'Petra Onsley'],
    ['“It is late,” Petra Onsley said on Monday.', 'Petra Onsley'],
    ['“Is it late?” asked Petra Onsley.', 'Petra Onsley'],
    ['“It is late!” Petra Onsley shouted.', 'Petra Onsley'],
    ['“It is late,” quipped Petra Onsley.', 'Petra Onsley'],
    ['“It is late”, said Petra Onsley.', 'Petra Onsley'],
    ['“It is late,” according to Petra Onsley.', 'Petra Onsley'],
    ['“It is late,” as Petra Onsley puts it.', 'Petra Onsley'],
  ],
  'a name between': [
    ['“It is,” said Petra Onsley, “late.”', 'Petra Onsley', 'Petra Onsley'],
    ['“It is late,” said Petra Onsley. “Go home.”', 'Petra Onsley', 'Petra Onsley'],
    ['“No.” “It is late,” Petra Onsley said.', 'Petra Onsley', 'Petra Onsley'],
  ],
  'a source': [
    ['According to Petra Onsley, “it is late.”', 'Petra Onsley'],
    ['For Petra Onsley, it is “too late by half”.', '?Petra Onsley'],
    ['It was called “too late by half” by Petra Onsley.', '?Petra Onsley'],
  ],
  'a label': [
    ['Mr. Onsley.--"Were you there?"', '?Onsley'],
    ['Petra Onsley: “It is late.”', 'Petra Onsley'],
  ],
  'names of other languages': [
    ['“Ja,” said Ludwig van der Berg.', 'Ludwig van der Berg'],
    ['“Já,” said Þórður Eldjárn.', 'Þórður Eldjárn'],
    ['“Oui,” said Claire N’Diaye-d’Arc.', 'Claire N’Diaye-d’Arc'],
    ['“네,” said 박병환.', '박병환'],
    ['“Yes,” said Amina bint Saleh al-Rashid.', 'Amina bint Saleh al-Rashid'],
  ],
  'someone without a name': [
    ['A senior official said: “It is late.”', 'A senior official'],
    ['The foreign ministry said: “It is late.”', 'The foreign ministry'],
    ['“It is late,” said a spokeswoman for the office.', 'a spokeswoman for the office'],
    ['Protesters shouted, “It is late!”', 'Protesters'],
    ['“It is late,” somebody said.', '?somebody'],
  ],
  'a pronoun': [
    ['Petra Onsley rose. “It is late,” she said.', 'Petra Onsley'],
    [`${onsley} “It is late,” he added.`, 'Idris Kallow'],
    ['“It is late,” they added.', '?nobody'],
  ],
  'a pronoun that the sentence before explains': [
    // A first name that no list knows: who acted last is likelier, and not sure beside a known *he*.
    [`${onsley} Aune Sund left. “It is late,” he said.`, '?Aune Sund'],
    [
      'Petra Onsley left. “It is late,” she said, “and cold.” “Go,” she added.',
      'Petra Onsley',
      'Petra Onsley',
      'Petra Onsley',
    ],
    // Whom “she” may mean, “he” does not.
    ['Sund Kallow rose. Ebb Onsley said that she was late. “No,” he said.', 'Sund Kallow'],
  ],
  'who is named in the midst of a sentence': [
    ['The lamps went out when a boatman reported what he called “a light”.', 'a boatman'],
    ['In the spring the pilot called it “late”. She is Petra Onsley.', '?the pilot'],
    ['Her Sund counterpart, Petra Onsley, spoke of a “late” lamp.', 'Petra Onsley'],
    ['Petra Onsley asked why. A man waved. “It is late,” she said.', 'Petra Onsley'],
    ['The ship of Petra Fisher came. “It is late,” said Petra Fisher.', 'Petra Fisher'],
  ],
  'an office, where somebody without one has acted since': [
    [`${onsley} “It is late,” the minister said.`, 'Idris Kallow'],
    [`${onsley} Ruth Adeyemi laughed. “It is late,” the minister said.`, '?Idris Kallow'],
  ],
  'a name after an office and what it is for': [
    ['Secretary of State Petra Onsley said, “It is late.”', 'Petra Onsley'],
    ['Minister of Sea Lamps Kallow Mi-na said, “It is late.”', 'Kallow Mi-na'],
    ['She met Minister of Sea Lamps Im Gwang-sik. “It is late,” Minister Im said.', 'Im Gwang-sik'],
    ['Ambassador to Peru Petra Onsley said, “It is late.”', 'Petra Onsley'],
    [
      'Deputy Minister of Lamps for Piers and Sea Roads Dr Asa al-Sund left. “Late,” Al-Sund said.',
      'Asa al-Sund',
    ],
    ['Opening the case, Petra Onsley KC, for the pilots, said: “It is late.”', 'Petra Onsley'],
  ],
  'whom what stands before a colon or a view belongs to': [
    ['Petra Onsley was blunt: “It is late.”', '?Petra Onsley'],
    ['Petra Onsley’s answer was a word: “Late.”', '?Petra Onsley'],
    ['Petra Onsley left. Her last words were these: “It is late.”', '?Petra Onsley'],
    ['Petra Onsley, a pilot, was blunt: “It is late.”', '?Petra Onsley'],
    ['Petra Onsley was blunt about the Sund’s lamps: “It is late.”', '?Petra Onsley'],
    ['Idris Kallow left. His answer was a word: “Late.”', '?Idris Kallow'],
    ['Petra Onsley left. What matters, in her judgment, is “the right to go”.', '?Petra Onsley'],
    ['What matters, in Petra Onsley’s view, in the end is “the right to go”.', '?Petra Onsley'],
    ['What matters, in Petra Onsley’s view, is “the right to go”.', '?Petra Onsley'],
    ['Petra Onsley left. What matters, in her view, is “the right to go”.', '?Petra Onsley'],
  ],
  'those whose words are passed on': [
    ['Idris Kallow quoted Petra Onsley as saying, “It is late.”', 'Petra Onsley'],
    ['Petra Onsley can be heard telling pilots that it was “too late by half”.', 'Petra Onsley'],
  ],
  'several who have no names': [
    ['Petra Onsley left. The pilots agree. “It is late”, they write.', '?The pilots'],
  ],
  'someone told of here, before somebody told of earlier': [
    [
      '“No,” said Janet Sund.\nAnother MP defended him. “It is late,” she said.',
      'Janet Sund',
      '?Another MP',
    ],
  ],
  'what only belongs to a name': [
    [
      'Petra Onsley told the Sund’s Morning Report programme that talks were late. “Go,” she said.',
      'Petra Onsley',
    ],
    ['Petra Onsley wrote to the Federation of Sund. “Go,” she said.', 'Petra Onsley'],
  ],
  'whose gender the words beside the name tell': [
    ['Miss Sund’s neighbour Jo Hale rose. “No,” he said.', 'Jo Hale'],
    ['Petra Onsley left. Asa Sund spoke of a lamp like her. “No,” she said.', '?Asa Sund'],
  ],
  'someone who acts before words that stand alone': [
    ['Petra Onsley nodded. “It is late.”', '?Petra Onsley'],
  ],
  'someone with degrees, initials, or a name that begins small': [
    ['“It is late,” said LHS Director Petra K. Onsley, Ph.D., M.D.', 'Petra K. Onsley'],
    ['“It is late,” said Petra deOnsley.', 'Petra deOnsley'],
    ['“It is late,” said Petra Onsley.Nobody else was there.', 'Petra Onsley'],
  ],
  'someone called like a town, or with an office like a verb': [
    ['Coach Jim Markham came. Markham waited. “It is late,” Markham said.', 'Jim Markham'],
    ['“It is late,” State Department aide Vedant Onsley said Thursday.', 'Vedant Onsley'],
    ['“It is late,” said Sund’s ambassador to Lothian Petra Onsley.', 'Petra Onsley'],
    [
      '“It is late,” said realtor Petra Onsley. “No,” Realtor Onsley added.',
      ...['Petra Onsley', 'Petra Onsley'],
    ],
  ],
  'someone who stands after a note': [
    ['Ann King came. In a note on the lamp Mr. Onsley said: “It is late.”', '?Onsley'],
    ['Ann King came.\nIn a note to Ms. King the mayor said: “It is late.”', '?the mayor'],
  ],
  'no words of attribution': [['“It is late.”', '?nobody']],
  'a report in a report': [
    ['Petra Onsley said the mayor had promised “a lamp for all”.', '?Petra Onsley'],
  ],
};

testSpeakers('who says it', kinds);

test('a quotation cut by an attribution or a paragraph’s end goes on in its next piece', () => {
  const text = `${lead}\n“It is,” said Petra Onsley, “late.” “Go,” said Idris Kallow. “Go home.” “Dark,” Petra Onsley said, “and late.”\nShe wrote:\n“One.\n“Two.”`;
  assert.deepEqual(
    readArticle(text).quotations.map(({ text, continues }) => [text, continues]),
    [
      ['It is', false],
      ['late.', true],
      ['Go', false],
      ['Go home.', false],
      ['Dark', false],
      ['and late.', true],
      ['One.', false],
      ['Two.', true],
    ],
  );
});

test('the form is direct for what is set out, and reported for what the report weaves in', () => {
  const text = `${lead}\nPetra Onsley said, “It is late.” She called it “a lamp too few.” It is “far too dear by now” here, said Idris Kallow. The lamp is “far too late by now” here, according to Idris Kallow.`;
  assert.deepEqual(
    readArticle(text).quotations.map(({ form }) => form),
    ['direct', 'reported', 'reported', 'reported'],
  );
});

test('a last name, a form of address and a longer name are one person’s', () => {
  const text = `${lead}\n“One,” said Petra Onsley. “Two,” said Ms. Onsley. “Three,” said Onsley.`;
  const names = new Set(readArticle(text).quotations.map(({ speaker }) => speaker));
  assert.deepEqual(
    [...names].map((each) => each?.name),
    ['Petra Onsley'],
  );
});
