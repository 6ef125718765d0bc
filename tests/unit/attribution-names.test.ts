import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';
import { type Attributed, lead, testSpeakers } from '../fixtures/speakers.ts';

/* Who is meant by a name, however it is printed, and by what stands for one. */

const kinds: Record<string, Attributed[]> = {
  'letters before a last name are of first names': [
    ['RK Onsley came.\n“It is late,” Onsley said.', 'RK Onsley'],
    [
      'Sund’s minister of state for lamps RK Onsley left. He called it “late”.\n“Dark,” Onsley said.',
      'RK Onsley',
      'RK Onsley',
    ],
  ],
  'letters of an office are none': [
    ['MP Onsley came.\n“It is late,” Onsley said.', '?Onsley'],
    ['PM Onsley said it was “late”.', '?Onsley'],
    ['Earlier, the Sund PM told the board to stay.\n“It is late,” he said.', '?the Sund PM'],
  ],
  'an article in a name may be left out': [
    ['The keeper Idris al-Kallow came.\n“It is late,” Kallow said.', 'Idris al-Kallow'],
  ],
  'the day after a name is no part of it': [
    ['Keeper Petra Onsley Friday said that it was “a mess”.', 'Petra Onsley'],
    ['Onsley Friday told reporters: “It is late.”', '?Onsley'],
  ],
  'what may be an office is a last name at the end of a name': [
    ['Onsley Sheikh left her house.\n“It is late,” said Onsley.', 'Onsley Sheikh'],
    ['Onsley Sheikh left her house.\n“It is late,” Sheikh said.', 'Onsley Sheikh'],
    ['Ebba Lampqvist left her house.\n“It is late,” Lampqvist said.', 'Ebba Lampqvist'],
    ['The Sund Mayor said it was “late”.', '?The Sund Mayor'],
  ],
  'of a family the last name alone means who acts': [
    [
      'Idris Kallow lit the lamp beside his son, Peter Kallow.\n“It is late,” Kallow said.',
      '?Idris Kallow',
    ],
  ],
  'who is somebody’s wife is no Mr': [
    [
      'Mr Kallow’s wife, Dee Onsley-Kallow, came.\nThe keeper Mrs Onsley-Kallow called it “a shame”.',
      'Dee Onsley-Kallow',
    ],
  ],
  'an office before a name may be of a place that is named': [
    ['Head of Lothian’s Lamp Office Bill Onsley said it was “late”.', 'Bill Onsley'],
  ],
  'a paper that belongs to another is no person': [
    [
      'The Lothian Times, an offshoot of the Lamp Party mouthpiece, the Keepers’ Daily, said: “We shall see.”',
      'The Lothian Times',
    ],
  ],
  'two halves of a country are two': [
    [
      'South Korea said it was “late.”\nNorth Korea said it was “dark.”',
      'South Korea',
      'North Korea',
    ],
  ],
  'a firm is no person': [
    ['Lamp start-up Lampco said it was “late”.\n“Go home,” it said.', 'Lampco', '?Lampco'],
    [
      'Petra Onsley, founder of Lampco, came. Lampco wept.\n“It is late,” she said.',
      'Petra Onsley',
    ],
    ['Petra Onsley is a lawyer at Lampco. Lampco wept.\n“It is late,” she said.', 'Petra Onsley'],
    ['Onsley AB sold lamps.\n“It is late,” it said.', '?Onsley AB'],
  ],
  'what something is one of is no somebody': [
    [
      'Petra Onsley noted that Sund, one of the oldest schools of old times, “is now dark” and late. “It is dark,” she said.',
      'Petra Onsley',
      'Petra Onsley',
    ],
  ],
  'what is counted is no somebody': [
    [
      'Idris Kallow ran on a plan where point one was to light lamps.\n“It is dark,” he said.',
      'Idris Kallow',
    ],
  ],
  'who is supported does nothing by it': [
    [
      'Petra Onsley said Sund pays for training and supporting extremist groups as its keepers. She also noted it was “late”.',
      'Petra Onsley',
    ],
  ],
  'a noun that may be a verb tells of the one after it': [
    ['“It is well lit,” state media reported.', 'state media'],
    ['“It is well lit,” state officials said.', 'state officials'],
    ['The lamp was “late,” state prosecutors say.', 'state prosecutors'],
    ['“It is late,” say keepers in Sund.', 'keepers in Sund'],
    [
      'Sund is a “dim” state that hides lamps, New Lothian said on Friday in a reply that showed it.',
      'New Lothian',
    ],
  ],
  'how old somebody is tells that it is somebody': [
    ['Onsley, 23, scored twice. “It was late,” she said.', '?Onsley'],
  ],
  'of a name of one word the rest may have been missed': [
    ['Onsley came.\n“It is late,” Onsley said.', '?Onsley'],
    ['Onsley came.\n“It is late,” said Petra Onsley.', 'Petra Onsley'],
  ],
  'letters before a name tell a rank': [
    ['The police spokeswoman, SP Olubunmi Onsley, said it was “late”.', 'Olubunmi Onsley'],
    ['SP Olubunmi R. Onsley came.\n“It is late,” Onsley said.', 'Olubunmi R. Onsley'],
  ],
  'what is short for an office is no name': [
    ['Dan Kallow, a keeper, came. “It is late,” Cr Kallow said.', 'Dan Kallow'],
    ['Capt. Angus Kallow came in.\n“It is late,” replied the captain.', 'Angus Kallow'],
  ],
  'where somebody is from may stand for the name': [
    ['Idris Kallow left.\n“It is late,” the Norwegian said.', '?Idris Kallow'],
  ],
  'what is a *which* or an *it* is no person': [
    [
      'On Monday the operator Lampco rose. Lampco, which is owned by the lamp group Sundkapital, rejected it. It said that it was “deeply hurt”.',
      'Lampco',
    ],
    [
      'Onsley Lamps declined to say more. In a note it said that it “works by the book”.',
      '?Onsley Lamps',
    ],
    ['Petra Onsley left. In a note it said that it “works by the book”.', '?nobody'],
  ],
  'what tells more of a name is nobody else': [
    [
      'A few, according to the Lamp Institute, a think tank that has lit them. It thinks of forty, which it described as “a useful number, but no more”.',
      'the Lamp Institute',
    ],
    ['One of them, an old keeper in a hat, called back: “It is late!”', '?an old keeper in a hat'],
  ],
  'a last name that looks like a pronoun': [
    [
      'In a talk on Thursday, He Xiang, the founder of Lampco, told of the lamp.\n“It is late,” he said.\n“Go,” He said.',
      ...['He Xiang', 'He Xiang'],
    ],
  ],
  'a particle inside a name that opens a sentence': [
    ['Idris de Kallow, a keeper, watched it at home. “It is late,” he said.', 'Idris de Kallow'],
  ],
  'a peer has no first name': [
    [
      'The chairman, Lord Kallow, came. “It is late,” Lord Kallow said.\n“Go,” said Kallow.',
      ...['Lord Kallow', 'Lord Kallow'],
    ],
    ['Lord Kallow came. “It is late,” Idris Kallow said.', 'Idris Kallow'],
    ['Idris Kallow left. “It is late,” Lord Kallow said.', 'Idris Kallow'],
  ],
  'a title is nobody’s name': [
    [
      'Petra Onsley made “Tin Moon” at home. Idris Kallow wrote of it. Tin Moon, he wrote, was “a film about a lamp”.',
      'Idris Kallow',
    ],
  ],
  'what a title is in one place it is where somebody offers it': [
    [
      'The inn put “A Lamp in Winter” in its rooms.\nThe choice to offer “A Lamp in Winter” was done for fun, Idris Kallow added.',
    ],
  ],
};

testSpeakers('a name', kinds);

test('what is called a firm is the one of the headline, and not surely', () => {
  const told = (headline: string) =>
    readArticle(
      `${headline}\n\n${lead}\nThe lamp firm Lampco lit them.\nThe group said it was “late”.\n`,
    ).quotations.map(({ speaker, sure }) => `${sure ? '' : '?'}${speaker?.name}`);
  assert.deepEqual(told('Lampco lights the lamps'), ['?Lampco']);
  assert.deepEqual(told('Somebody lights the lamps'), ['?The group']);
});

test('whom the first paragraph only describes may be named by those after it', () => {
  const [first, second] = [`A former mayor called it “a mess of a thing”.`, lead];
  const sure = (report: string) => readArticle(report).quotations.map((each) => each.sure);
  assert.deepEqual(sure(`${first}\n${second}\n`), [false]);
  assert.deepEqual(sure(`The Lamp Group called it “a mess of a thing”.\n${second}\n`), [true]);
  assert.deepEqual(sure(`${lead}\nA former mayor called it “a mess of a thing”.\n`), [true]);
});
