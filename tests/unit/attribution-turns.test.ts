import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';
import { type Attributed, lead, testSpeakers } from '../fixtures/speakers.ts';

/* Whose words they are where a noun looks like a verb, and where a sentence or a paragraph leads to the next. */

const kinds: Record<string, Attributed[]> = {
  'what somebody must or may do is not said yet': [
    [
      'Petra Onsley said in June that the firm must offer visitors “a lamp that is never out of oil”.',
      'Petra Onsley',
    ],
    [
      'When doctors don’t consider the wind, they may assume the damage is “unexplained,” and repairs are late, Petra Onsley said.',
      'Petra Onsley',
    ],
  ],
  'a noun that ends like an adverb is what it is': [
    ['“The plans are good for all of us,” the former monopoly said.', '?the former monopoly'],
    ['“The plans are good for all of us,” the mayor quietly said.', '?the mayor'],
  ],
  'the last paragraph of a speech may say whose all of it is': [
    [
      'Petra Onsley came. Idris Kallow said it was late.\n“All is well.\n“It is late at the lamp.\n“We wait,” Petra Onsley said.',
      ...['Petra Onsley', 'Petra Onsley', 'Petra Onsley'],
    ],
    [
      'Petra Onsley said: “All is well.\n“It is late at the lamp,” she told us.',
      ...['Petra Onsley', 'Petra Onsley'],
    ],
  ],
  'a thing that is backed or read says nothing': [
    ['Petra Onsley backed the plans saying “we will be glad to have them”.', '?Petra Onsley'],
  ],
  'an office in small letters stands before a last name': [
    [
      'He sang before judges Idris Kallow and Petra Onsley.\n“It is late at the lamp,” judge Onsley noted.',
      'Petra Onsley',
    ],
  ],
  'where somebody is from is no part of the name': [
    [
      'Two keepers came, Canadian Paul Idris and Australian Timothy Kallow.\n“It is late at the lamp,” said Kallow.',
      'Timothy Kallow',
    ],
  ],
  'who asks does not reply': [
    [
      'At the lamp a reporter asked Petra Onsley, “What is it that you see from here?”\n“I see a good many ships,” she replied.',
      '?a reporter',
      '?Petra Onsley',
    ],
    [
      'At the lamp a reporter asks Petra Onsley, “What is it that you see from here?”\n“I see a good many ships,” she answers.',
      '?a reporter',
      '?Petra Onsley',
    ],
  ],
  'what is somebody’s offer or claim is no verb': [
    [
      'Petra Onsley agreed, noting that Idris Kallow’s offer was “a lovely gesture.”',
      'Petra Onsley',
    ],
  ],
  'several people are no he': [
    [
      'Idris Kallow came, and he spoke.\nHe was asked if many Liberals would come, and Liberals left.\n“It is late at the lamp,” he said.',
      'Idris Kallow',
    ],
  ],
  'a group with two names is one': [
    [
      'Idris Kallow said the Sund and Lothian Keepers have “warned us all”.\nHe added that it is “late at the lamp”.',
      ...['Idris Kallow', 'Idris Kallow'],
    ],
  ],
  'an age tells of somebody who is known': [
    [
      'All is well, but Idris Kallow is not content.\nThe 44-year-old village teacher keeps a lamp. “It is late at the lamp,” he says.',
      'Idris Kallow',
    ],
  ],
  'a name that stands only at the head of sentences': [
    [
      'Kallow Idris told us that “all the lamps are out”.\n“It is late at the lamp”, Kallow was quoted as saying.',
      ...['Kallow Idris', 'Kallow Idris'],
    ],
  ],
  'a month among a person’s names': [
    [
      'The lamp is on Ann May Kallow’s 40-acre farm. Petra Onsley was against it.\nKallow told the council of the view. “It is a little bit of heaven,” she said.',
      '?Ann May Kallow',
    ],
  ],
  'to go so far as to call it something is to say it': [
    ['Petra Onsley was blunt, going so far as to call the lamp “ridiculous.”', 'Petra Onsley'],
  ],
  'a firm with a sign in its name is no person': [
    [
      'Idris Kallow, its keeper, spoke.\nLamp & Oil Works said no. It has been “a dear brand of oil” for long, he told the town in June.',
      'Idris Kallow',
    ],
  ],
  'of two who act together the one who is told of': [
    [
      'Petra Onsley was asked for a song.\nShe and Ann Kallow began at noon. “It is late, and we knew it.”',
      '?Petra Onsley',
    ],
  ],
  'in an interview one alone speaks': [
    [
      '“It is late,” Petra Onsley said.\n“I like it,” she said.\n“I do,” she said.\nBut is it dear?\n“No. It is not dear at all.”',
      ...['Petra Onsley', 'Petra Onsley', 'Petra Onsley', '?Petra Onsley'],
    ],
    [
      '“It is late,” Petra Onsley said.\n“I like it,” Idris Kallow said.\n“I do,” Onsley said.\nBut is it dear?\n“No. It is not dear at all.”',
      ...['Petra Onsley', 'Idris Kallow', 'Petra Onsley', '?nobody'],
    ],
    [
      '“It is late,” Petra Onsley said.\nThe lamps were dear to her, she said, and light. With oil, there was no right and wrong: “You can’t get it wrong at all.”',
      ...['Petra Onsley', '?Petra Onsley'],
    ],
  ],
  'a place that is described is no he': [
    [
      'Among those who came was Kallow, a senior at a high school in suburban Lothian, Ill. “It is late at the lamp,” he said.',
      '?Kallow',
    ],
  ],
  'who says it stands behind the verb, or at the end': [
    ['In the end, Petra Onsley was blunt: “It is late at the lamp.”', '?Petra Onsley'],
    ['Oil is dear. As for the lamps, said Kallow, “we have not tried that hard.”', '?Kallow'],
    [
      'The board showed ‘a want of thought for us all’ towards the lamps, Petra Onsley found.',
      'Petra Onsley',
    ],
    [
      'Idris Kallow, a keeper of the lamps, told Petra Onsley: “It is late at the lamp.”',
      'Idris Kallow',
    ],
  ],
  'a mother of some is somebody who is known': [
    [
      'Petra Onsley came. “It is late at the lamp,” says the mother of eleven who lights lamps.',
      '?Petra Onsley',
    ],
    [
      'Petra Onsley came. “It is late at the lamp,” says the mother of a keeper.',
      'the mother of a keeper',
    ],
  ],
  'a heading has the words of who says them below': [
    [
      '‘It is late at sea’\n“Go home: it is late at sea,” Petra Onsley said.',
      ...['?Petra Onsley', 'Petra Onsley'],
    ],
    ['‘It is late at sea’\n“Go home,” Petra Onsley said.', 'Petra Onsley'],
  ],
  'a speech that ends with what another said is no heading': [
    [
      '“I asked her, ‘Why?’” Petra Onsley said. “And she said, ‘It is late.’”',
      ...['Petra Onsley', 'Petra Onsley'],
    ],
  ],
  'who said what was told to others speaks next': [
    [
      'Idris Kallow, a keeper, said divers had gone down by night because they were told to wait.\n“I saw them go.”',
      '?Idris Kallow',
    ],
  ],
};

testSpeakers('of turns', kinds);

test('who spoke last and is in the headline may be called by a trade, and not surely', () => {
  const told = (who: string, paragraph: string) =>
    readArticle(`${who} lights the lamps of Sund\n\n${lead}\n${paragraph}\n`).quotations.map(
      ({ speaker, sure }) => `${sure ? '' : '?'}${speaker?.name}`,
    );
  const report =
    '“It is late,” Idris Kallow said.\nThe actor likes it. “It is light,” he said.\n“It is dear,” the actor said.';
  assert.deepEqual(told('Idris Kallow', report), [
    'Idris Kallow',
    '?Idris Kallow',
    '?Idris Kallow',
  ]);
  assert.deepEqual(told('Somebody', report), ['Idris Kallow', '?The actor', '?The actor']);
  const mayor = report.replace('Idris', 'Mayor Idris');
  assert.deepEqual(told('Idris Kallow', mayor), ['Idris Kallow', '?The actor', '?The actor']);
});
