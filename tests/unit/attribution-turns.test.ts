import { type Attributed, testSpeakers } from '../fixtures/speakers.ts';

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
      'a reporter',
      '?Petra Onsley',
    ],
    [
      'At the lamp a reporter asks Petra Onsley, “What is it that you see from here?”\n“I see a good many ships,” she answers.',
      'a reporter',
      '?Petra Onsley',
    ],
  ],
  'what is somebody’s offer or claim is no verb': [
    [
      'Petra Onsley agreed, noting that Idris Kallow’s offer was “a lovely gesture.”',
      'Petra Onsley',
    ],
  ],
};

testSpeakers('of turns', kinds);
