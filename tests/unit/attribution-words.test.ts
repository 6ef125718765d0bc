import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';

const lead =
  'The lamps of Sund were lit again on Monday, after a winter without them, and all was well.';

/** Sentences, and for each passage that is said by whom, by which words; a mark of doubt where it is not sure. */
const kinds: Record<string, [sentence: string, ...told: string[]][]> = {
  'at the end of a sentence that quotes a part': [
    ['The plan is “late”, Petra Onsley said.', 'Petra Onsley said'],
    ['The plan to light “all the lamps” is late, Petra Onsley said.', 'Petra Onsley said'],
    [
      'The plan to light “all the lamps” is late, Petra Onsley said on Monday at noon.',
      'Petra Onsley said',
    ],
    [
      'The plan for “all the lamps” and “no more” is late, Petra Onsley said.',
      'Petra Onsley said',
      'Petra Onsley said',
    ],
    [
      'The plan to light “all the lamps” is late, Petra Onsley said at the quay of Sund in the rain.',
      'Petra Onsley said',
    ],
    ['The plan to light “all the lamps” is late, Petra Onsley said he knew from the start.'],
    [
      'The plan to light “all the lamps” is late, Petra Onsley said at noon he knew from the start.',
    ],
    ['The plan to light “all the lamps” is late but Petra Onsley said no.'],
    ['The plan for “all the lamps” is late, Petra Onsley knew.'],
    ['The plan for “all the lamps” is late, the saying goes.'],
    ['The plan for “all the lamps” is late, accordingly Petra Onsley left.'],
    ['The plan for “all the lamps” is late, said nobody.'],
    ['The lamps were “late” when Petra Onsley said no.'],
    [
      'The plan to light “all the lamps” is late, Petra Onsley told keepers in June.',
      'Petra Onsley told',
    ],
    [
      'The plan to light “all the lamps” is late, Petra Onsley said in the hall of the town, where keepers sang.',
      'Petra Onsley said',
    ],
    [
      'The plan to light “all the lamps” is late, Petra Onsley called the keepers of the old lamp out.',
    ],
    [
      'The plan to light “all the lamps” is late, Petra Onsley said during a long and slow walk on the quay of the town.',
      'Petra Onsley said',
    ],
    [
      'The plan to light “all the lamps” is late, Petra Onsley said quietly in a hall that was full of keepers.',
    ],
    ['The lamps were “late”, and nobody said so.'],
  ],
  'by what follows, where what stands before is no question': [
    ['After Petra Onsley answered, “It is late,” Otto Onsley said.', 'Otto Onsley said'],
    ['Petra Onsley said no, “It is. It is late,” Otto Onsley noted.', 'Otto Onsley noted'],
  ],
  'before a colon': [
    ['Petra Onsley was blunt: “It is late.”', '?Petra Onsley was blunt:'],
    [
      'The keeper Petra Onsley’s reply was one word: “No.”',
      '?The keeper Petra Onsley’s reply was one word:',
    ],
  ],
  'inside a sentence': [
    [
      'The plan for “all the lamps” is late, Petra Onsley said, and “too dear”.',
      'Petra Onsley said',
      'Petra Onsley said',
    ],
    ['As Petra Onsley said, the plan is “too late by half”.', 'Petra Onsley said'],
    ['The lamps, Thomas Onsley said, are “too late by half”.', 'Thomas Onsley said'],
    ['The lamps, Asa Onsley said, are “too late by half”.', 'Asa Onsley said'],
    ['Nobody spoke but Petra Onsley, who said, “It is late.”', 'Petra Onsley, who said'],
    ['The lamps, Petra Onsley said, were “late”.', 'Petra Onsley said'],
    ['The plan, Petra Onsley said on Monday, is “too dear by half”.', 'Petra Onsley said'],
    [
      'Petra Onsley, who rarely says much, called it “too dear by half”.',
      'Petra Onsley, who rarely says much, called',
    ],
    ['Petra Onsley, who said the lamp is “too late by half”, left.', 'Petra Onsley, who said'],
  ],
  'in a remark that governs nothing outside it': [
    ['Petra Onsley (who said little) is “a lamp of Sund”.'],
    ['Petra Onsley—who said little—is “a lamp of Sund”.'],
    ['Petra Onsley, whose father said little, is “a lamp of Sund”.'],
    ['Petra Onsley, as the mayor said, is “a lamp of Sund”.'],
    [
      'Petra Onsley, who said little, told us that it was “too late by half”.',
      'Petra Onsley, who said little, told',
    ],
  ],
  'as a label': [
    ['Petra Onsley (a pilot): “It is late.”', 'Petra Onsley (a pilot):'],
    ['Petra Onsley—“It is late.”', 'Petra Onsley—'],
    ['Petra Onsley--“It is late.”', 'Petra Onsley--'],
    ['Petra Onsley.—“It is late.”', 'Petra Onsley.—'],
    [
      'Petra Onsley of the lamps of the coast of the isle: “It is late.”',
      'Petra Onsley of the lamps of the coast of the isle:',
    ],
    ['Petra Onsley... “It is late.”', '?'],
  ],
  'before a colon that nothing else explains': [
    ['Petra Onsley has a lamp: “It is late.”', '?Petra Onsley has a lamp:'],
    ['Petra Onsley’s answer was a word: “Late.”', '?Petra Onsley’s answer was a word:'],
    ['Petra Onsley?: “It is late.”', '?Petra Onsley?:'],
    [
      'Petra Onsley of the lamps of the coast of the north of the isle of Sund: “It is late.”',
      '?Petra Onsley of the lamps of the coast of the north of the isle of Sund:',
    ],
    ['It is late: “Late.”', '?'],
  ],
  'in a clause that tells what is said or thought': [
    ['Petra Onsley ruled that the lamps were “too late by half”.', 'Petra Onsley ruled'],
    ['Petra Onsley proved that the lamps were “too late by half”.', '?Petra Onsley proved'],
  ],
  'by a verb that goes with the first': [
    [
      'Petra Onsley said the lamps were late and called them “too dear by half”.',
      'Petra Onsley said the lamps were late and called',
    ],
    ['Petra Onsley left, calling it “too late by half”.', 'Petra Onsley left, calling'],
    ['Petra Onsley hopes it may stay, calling it “too late by half”.', '?'],
    ['Petra Onsley left, telling us the lamps were “too late”.', 'Petra Onsley left, telling'],
  ],
  'before what a court has heard': [
    ['Petra Onsley told them to “go on”, a court heard on Monday.', 'Petra Onsley told'],
  ],
  'up to the semicolon that ends their clause': [
    ['Petra Onsley called it “a lamp”; the mayor answered with a nod.', 'Petra Onsley called'],
  ],
  'around a title': [
    [
      '“It is,” said Petra Onsley, whose ballad “Nine Lamps” we know, “too late.”',
      'said Petra Onsley, whose ballad',
      'said Petra Onsley, whose ballad',
    ],
  ],
  'by a plain noun and a name, or a verb of no saying': [
    ['“It is late,” said board member Petra Onsley.', 'said board member Petra Onsley'],
    ['“It is late,” Petra Onsley shrugs.', '?Petra Onsley shrugs'],
    [
      'Petra Onsley lit the lamp, assuring them, “It is late.”',
      'Petra Onsley lit the lamp, assuring',
    ],
    ['Petra Onsley chided us: “It is late.”', 'Petra Onsley chided'],
    [
      'But as Petra Onsley, keeper at the lamp of Sund, said, “It is late.”',
      'Petra Onsley, keeper at the lamp of Sund, said',
    ],
  ],
  'as a view': [
    ['For Petra Onsley, it is “too late by half”.', '?For Petra Onsley'],
    ['To Petra Onsley, who has a boat, it was “too late by half”.', '?To Petra Onsley'],
    ['For Petra Onsley, the lamps of Sund shine “too late by half”.'],
    ['For Onsley, it is “too late by half”.', '?For Onsley'],
    ['For Petra Onsley, the lamps shine “too late by half” and that is it.'],
    ['Otto Onsley, it is “too late by half”.'],
    ['For the pilots, it is “too late by half”.'],
    ['For years, it is “too late by half”.'],
    ['What matters, in Petra Onsley’s view, is “the right to go”.', '?in Petra Onsley’s view'],
    ['Petra Onsley left. What matters, in her view, is “the right to go”.', '?in her view'],
    ['It is “the right to go” in Petra Onsley’s view.'],
    ['What matters, within Petra Onsley’s view, is “the right to go”.'],
    ['What came into Petra Onsley’s view is “the right to go”.'],
    ['What matters, in the old Petra Onsley’s view, is “the right to go”.'],
    ['In the lamps of the coast, the view is “the right to go”.'],
    ['The lamps in view are “the right to go”.'],
    ['Petra Onsley’s view is “the right to go”.'],
    ['What matters in the end, for years in Petra Onsley’s review, is “the right to go”.'],
    ['For Petra Onsley it is “too late by half”, and for the pilots.'],
    ['For it, it is “too late by half”.'],
    ['Forty Lamps, it is “too late by half”.'],
    ['Tomorrow Petra Onsley, it is “too late by half”.'],
  ],
  'up to where they end': [
    ['“It is late,” according to Petra Onsley; others disagree.', 'according to Petra Onsley'],
    [
      '“It is late,” according to Petra Onsley, a pilot of Sund. Others disagree.',
      'according to Petra Onsley, a pilot of Sund',
    ],
    ['“It is late,” said Petra Onsley: nobody spoke.', 'said Petra Onsley'],
    ['“It is late,” said Petra Onsley “Go home.”', 'said Petra Onsley', 'said Petra Onsley'],
  ],
};

for (const [kind, cases] of Object.entries(kinds))
  for (const [sentence, ...told] of cases)
    test(`the words that tell whose a quotation is, ${kind}: ${sentence}`, () => {
      const said = readArticle(`${lead}\n${sentence}\n`).quotations;
      assert.deepEqual(
        said.map(({ speaker, sure, because }) => `${sure ? '' : '?'}${speaker ? because : ''}`),
        told,
      );
      for (const { speaker } of said) assert.match(speaker?.name ?? 'Onsley', /Onsley$/);
    });
