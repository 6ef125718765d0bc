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
  'initials mean the institution that the report names': [
    [
      'The Sund Lamp Board (SLB) met. The SLB said it was “late at the lamp”.',
      'The Sund Lamp Board',
    ],
    [
      'It is up to the Board of Lamps and Oil. “It is late,” the BLO said.',
      'the Board of Lamps and Oil',
    ],
    [
      'He asked the Lamp Commission.\nThe LC said it was “late at the lamp”.',
      'the Lamp Commission',
    ],
    ['He asked Lars Carlsen.\nThe LC said it was “late at the lamp”.', 'The LC'],
  ],
  'a firm that is described may be the one that has been named': [
    [
      'The Sund Lamp Board lit it. The board said it was “late at the lamp”.\n“It is dear at the lamp,” the company said.',
      ...['The Sund Lamp Board', '?the company'],
    ],
    ['A board met here.\n“It is dear at the lamp,” the company said.', 'the company'],
  ],
  'behind *of* a name is somebody’s, whatever begins the sentence': [
    ['Opponents of President Bo Kallow left.\n“It is late at the lamp,” Kallow said.', 'Bo Kallow'],
  ],
  'what somebody began as is not somebody else': [
    [
      'Idris Kallow began as a clerk in criminal cases, helping us.\n“It is late at the lamp,” he said.',
      'Idris Kallow',
    ],
  ],
  'who introduces somebody as something says it': [
    ['Petra Onsley introduced Idris Kallow as “someone who has lit us all”.', '?Petra Onsley'],
  ],
  'whose speech it is that a sentence leads to': [
    ['Petra Onsley gave a short speech on the quay, “It is late at the lamp.”', '?Petra Onsley'],
  ],
  'of two who are described either may have the name': [
    ['A spokesperson for the lamp minister, Idris Kallow, said: “We welcome it.”', '?Idris Kallow'],
    ['A spokesperson for Lampco, Idris Kallow, said: “We welcome it.”', 'Idris Kallow'],
  ],
  'what somebody commands is no name': [
    [
      'The commander of Operation Lothian Light, Maj Gen Idris Kallow, said it was “dim”.',
      'Idris Kallow',
    ],
  ],
  'whose spokesperson it is says nothing': [
    [
      'A spokesperson for President Idris Kallow came out. “It is late,” the spokesperson said.',
      'A spokesperson for President Idris Kallow',
    ],
  ],
  'an institution is called for short by its last word': [
    [
      'The sponsor, the Onsley-Kallow Foundation, was away. In a statement the foundation said it “never dimmed a lamp”.',
      'the Onsley-Kallow Foundation',
    ],
    [
      'He asked the Onsley Foundation and the Kallow Foundation. In a statement the foundation said it “never dimmed a lamp”.',
      'the foundation',
    ],
  ],
  'who gave a name is called so': [
    ['A keeper, who gave his name only as Piet, said it was “as dark as ever”.', '?Piet'],
  ],
  'whoever wrote what a heading says': [
    [
      'Petra Onsley left.\nAnalysis by the Lothian Post’s Idris Kallow:\n“It is late.”',
      'Idris Kallow',
    ],
  ],
  'whose boats they are that words are about': [
    [
      'Idris Kallow spoke: “It was hard.”\nOn his boats: “They were a joy to us all.”',
      ...['Idris Kallow', '?Idris Kallow'],
    ],
  ],
  'a warning from somebody is theirs': [
    [
      'The mayor passed over a warning by her keepers that the oil was “all but gone”.',
      'her keepers',
    ],
  ],
  'what somebody’s statement says': [
    [
      'Having called Ann Lund a liar, Idris Kallow issued a statement on Monday that “the lamp is out”.',
      '?Idris Kallow',
    ],
  ],
  'a verb that is none, and one that goes on': [
    ['Petra Onsley went to shouts of “light, light, light and oil” on the quay.', '?nobody'],
    ['What is known, according to Dr Kallow, is that lamps do “live on oil”.', '?Kallow'],
    ['The keeper, Idris Kallow, was warning us that the oil “will not last”.', '?Idris Kallow'],
    [
      'Ms. Onsley said that it was “late” and would answer calls “one by one, all night”.',
      ...['?Onsley', '?Onsley'],
    ],
  ],
  'of two phrases that no word joins, the second acts': [
    ['It cost a year, a time the keeper of the lamp called “a shame”.', '?the keeper of the lamp'],
    [
      'Mr Kallow left. An hour later the former Lamp Minister told us it was “the end of it”.',
      '?Kallow',
    ],
  ],
  'what stands beside who says it, and has verbs of its own': [
    [
      'A keeper, asking for oil because the lamps were dark, said it was “the last of all”.',
      '?A keeper',
    ],
    ['Lampco, a maker of lamps, last month vowed to be “dark by May”.', '?Lampco'],
    ['The town was lit by what its owner, Lampco, called “a poor lamp”.', '?Lampco'],
    [
      'Petra Onsley told us that the old lamp, by which boats are warned of rocks, had “failed us all”.',
      'Petra Onsley',
    ],
    ['Petra Onsley, a keeper, said Sund was dear.\n“It is late,” she said.', 'Petra Onsley'],
    [
      'Petra Onsley told us that she was ordered to light “a dead lamp” and had gone.',
      'Petra Onsley',
    ],
    [
      'It is what its keepers had come to call “the lamp that nobody dares to put out.”',
      'its keepers',
    ],
    [
      'Ann Lund met the keeper, who said in May his boat had “come to harm”, bearing out earlier claims.',
      '?the keeper',
    ],
  ],
  'an initial is no article': [['A. Raymond Kallow said: “Go.”', 'A. Raymond Kallow']],
};

testSpeakers('of offices and groups', kinds);
