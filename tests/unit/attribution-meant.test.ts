import { type Attributed, testSpeakers } from '../fixtures/speakers.ts';

/* Whom a pronoun or a description means among those who have been told of. */

const kinds: Record<string, Attributed[]> = {
  '*him* has words as *he* has': [
    [
      'Mr. Idris Kallow came. “It is late,” he said.\nAccording to him, the road has become “a mess of holes”.',
      ...['Idris Kallow', 'Idris Kallow'],
    ],
  ],
  'who is somebody’s is less likely than they': [
    [
      'Petra Onsley lives alone in Sund. Her landlord wants money. “It is late,” she said.',
      'Petra Onsley',
    ],
    [
      'On Monday we asked Petra Onsley about it. Her driver turns around. “It is late,” she says.',
      'Petra Onsley',
    ],
    [
      'Petra Onsley lives alone in Sund. “I want money,” her landlord said. “It is late,” she added.',
      ...['?her landlord', '?her landlord'],
    ],
  ],
  'who only stands in a clause of somebody’s': [
    [
      'Idris Kallow, 36, who drove on Sunday because a colleague was ill, learned it from us. “It is late,” he told us.',
      'Idris Kallow',
    ],
    [
      'Petra Onsley, 41, a cleaner, said a driver had turned away women from her house.\n“It is late,” she recalled.',
      'Petra Onsley',
    ],
  ],
  'who is called something does nothing by it': [
    [
      'Idris Kallow thanks a nurse called Bea for her light. “It was late,” he said.',
      'Idris Kallow',
    ],
  ],
  'whose mother is told may be any': [
    [
      'Petra Onsley came. One of the surgeons told her mother that it “could have been late”.\nMs Onsley wept.\n“It is late,” she said.',
      ...['?One of the surgeons', 'Petra Onsley'],
    ],
  ],
  'a description may be of who acts in the same paragraph': [
    ['Petra Onsley, of a weekly in Sund, left. “It is late,” the critic said.', '?Petra Onsley'],
    ['Petra Onsley, of a weekly in Sund, left.\n“It is late,” the critic said.', '?the critic'],
  ],
  'how old somebody is may tell of a man or a woman': [
    [
      'Peter Kallow came for the last time. He went off after an hour.\n“It is late,” the 37-year-old said.',
      '?Peter Kallow',
    ],
  ],
  'what is somebody’s and ends like an adverb': [
    ['Petra Onsley’s family said it was “late”.', '?Petra Onsley’s family'],
  ],
  'who is somebody’s is another': [
    ['Petra Onsley came. Her aide, Idris Kallow, was blunter: “Send boats.”', '?Idris Kallow'],
    ['Petra Onsley came. Her reply was one word: “No.”', '?Petra Onsley'],
  ],
  'who only stands in what somebody says, or in a reason, is not who acted last': [
    [
      'Peter Aune warned on Monday that Idris Kallow had left.\n“It is late,” he said.',
      'Peter Aune',
    ],
    ['Peter Aune left because Idris Kallow had come.\n“It is late,” he said.', 'Peter Aune'],
    [
      'Peter Aune, a broker, said much hung on what the new leader would do. “It is late,” he said.',
      'Peter Aune',
    ],
  ],
  'who is told something is not who tells it': [
    [
      'Idris Kallow was seen twice. In a letter to a clerk that was read in court, he wrote, “Put them out.”',
      'Idris Kallow',
    ],
  ],
  'whose own words they are': [
    [
      'Idris Kallow came in May, when the lamps were dim and, in his own words, “as old as the sea”.',
      '?Idris Kallow',
    ],
  ],
  'after *according to* somebody has spoken': [
    [
      'Petra Onsley spoke first. “It is late,” Peter Aune said.\nAccording to Dr Idris Kallow, a keeper, the lamp is old. He said it was “a wonder”.',
      ...['Peter Aune', '?Idris Kallow'],
    ],
  ],
  'where something is does nothing': [
    [
      'In winter the last smoke over the roofs at Lothian Haven comes from a hut where Idris Kallow bakes. “It is late,” he says.',
      'Idris Kallow',
    ],
  ],
  'an owner has a name, and so has what is owned': [
    [
      'Sund Lamps owner Idris Kallow said he would wait.\nHe found that it was “dim”.',
      'Idris Kallow',
    ],
  ],
  'several who do something are a *they*': [
    [
      'Idris Kallow said it was late.\nAnalysts at Sund & Lothian were more wary. “It is dim,” they said.',
      'Analysts at Sund & Lothian',
    ],
  ],
  'a Justice is a judge': [
    [
      'A High Court judge ruled on Monday. Mrs Justice Petra Onsley called it “dim”.\n“It is late,” the judge wrote.',
      ...['Petra Onsley', '?Petra Onsley'],
    ],
  ],
  'a mother is hers, whatever she does': [
    [
      '“It is dark,” Petra Onsley says.\nShe was born in Sund. Her mother kept goats.\n“It is late,” she says.',
      ...['Petra Onsley', '?Petra Onsley'],
    ],
  ],
  '*one minister* is none who has been told of': [
    [
      'The prime minister, Idris Kallow, left. One outgoing minister said that it was “dark at noon”.',
      'One outgoing minister',
    ],
  ],
  'who was asked replies': [
    [
      'Ann Lund was there.\nIdris Kallow, asked about oil, said there was “enough”. Pressed on it, he replied: “Ask her.”',
      ...['Idris Kallow', 'Idris Kallow'],
    ],
  ],
  'a pronoun with its verb in one word': [
    ['Idris Kallow, a keeper, came in March. He’d say, “The lamp is out.”', 'Idris Kallow'],
    ['Petra Onsley, a keeper, waited for us.\n“The lamp is out,” she’d told them.', 'Petra Onsley'],
  ],
  'a part of a double name': [
    [
      'Petra Onsley-Kallow died on Monday. Bea Aune wept. “It is late,” Petra Onsley told a paper in 1986.',
      'Petra Onsley-Kallow',
    ],
  ],
};

testSpeakers('who is meant', kinds);
