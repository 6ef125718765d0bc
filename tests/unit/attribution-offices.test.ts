import { type Attributed, testSpeakers } from '../fixtures/speakers.ts';

/* Offices, groups and papers beside a name, and whose words follow. */

const kinds: Record<string, Attributed[]> = {
  'letters before a first name tell an office': [
    [
      'West-Sund TD John Onsley is one of them, and his view is told here.\n“It is late,” said Onsley.\nAnn Onsley left.',
      'John Onsley',
    ],
    ['Lampico CEO Ann Onsley came.\n“It is late,” Onsley said.', 'Ann Onsley'],
    ['“It is late,” BBC Radio Sund said.', 'BBC Radio Sund'],
  ],
  'a seat is no name': [
    [
      'Keepers of the lamp, led by chair Tom Onsley, R-Wis., asked for “a great deal more of it all”.',
      'Keepers of the lamp',
    ],
  ],
  'a day in a description is no part of it': [
    [
      'The board sent a letter Wednesday to Petra Onsley demanding “a great deal more of it all”.',
      '?The board',
    ],
  ],
  'who issues a paper says what it says': [
    [
      'The Sund Commission, which keeps the lamps, issued a statement warning that “all of us will pay for it”.',
      '?The Sund Commission',
    ],
    ['We heard a man shouting that “all of us will pay for it”.', '?a man'],
  ],
  'what reads may be a sign': [
    [
      'A video posted by us showed two men holding a sign that read “all of us will pay for it”.',
      '?a sign',
    ],
    ['Petra Onsley indicated that “a long winter” might come.', 'Petra Onsley'],
  ],
  'a group is known by what it is': [
    [
      'The lobby group Friends of the Lamps (FOL) wrote to us.\nIt is dear and “will be dearer by half”, it warned.\nThe group said that “this will not do at all”.',
      ...['?The lobby group Friends of the Lamps', 'The lobby group Friends of the Lamps'],
    ],
    [
      'Friends of the Lamps spokesman Tom Onsley said that “this will not do at all”.',
      'Tom Onsley',
    ],
  ],
};

testSpeakers('of offices and groups', kinds);
