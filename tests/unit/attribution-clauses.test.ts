import { type Attributed, testSpeakers } from '../fixtures/speakers.ts';

/* Which of a sentence's clauses says whose a passage is. */

const kinds: Record<string, Attributed[]> = {
  'what stands right before is nearer than what follows': [
    [
      'Petra Onsley was asked, “Is it late at the lamp?” Idris Kallow admitted that it was.',
      '?nobody',
    ],
    ['Asked “Is it late at the lamp?” Idris Kallow nodded.', '?nobody'],
    [
      'After aide Petra Onsley asked last week “Why is it so late?” Idris Kallow replied that “it is not late at all”.',
      ...['Petra Onsley', 'Idris Kallow'],
    ],
  ],
  'what somebody answers is not what they say': [
    [
      'Petra Onsley said the keepers were to help the crew respond to “any and all alarms”.',
      'Petra Onsley',
    ],
    ['Petra Onsley replied to “the many kind letters”.'],
    ['Petra Onsley replied to Idris Kallow, “It is late.”', 'Petra Onsley'],
  ],
  'a clause that tells when may say what nothing else does': [
    [
      'According to us all, Lund rose; when Sund’s keeper, Idris Kallow, hinted that Lothian had “gained most of all” by it, he left.',
      'Idris Kallow',
    ],
  ],
  'a clause that only tells when says nothing': [
    [
      'Petra Onsley said after the council had ruled, on June 29, that it must close, there had been “talk of a strike at the lamp”.',
      '?Petra Onsley',
    ],
  ],
  'when it was is no part of who it was': [
    ['Petra Onsley on Friday called the lamp “a mess of a thing”.', 'Petra Onsley'],
    ['Mr. Onsley last week said: “It is late.”', '?Onsley'],
    ['Mr. Onsley this week told us he was “tired of it all”.', '?Onsley'],
    ['The mayor on Monday said the lamp was “a mess of a thing”.', '?The mayor'],
  ],
  'what tells of a name may lack its second comma': [
    ['Petra Onsley, a local resident said: “It is late at the lamp.”', 'Petra Onsley'],
    ['In Sund, a local resident said: “It is late at the lamp.”', 'a local resident'],
  ],
  'of nouns and participles': [
    [
      '“It is late at the lamp,” minister of mines and energy Petra Onsley told us.',
      'Petra Onsley',
    ],
    [
      'Family and friends have named Petra Onsley as the keeper killed at the lamp and call her “a kind and loving soul.”',
      'friends',
    ],
    [
      'The winter is “dimming” the lamps, keepers of the most advanced lamps warned Friday.',
      'keepers of the most advanced lamps',
    ],
    [
      'Its “dimming” of the lamps would “only harm its own coast,” Petra Onsley added.',
      ...['Petra Onsley', 'Petra Onsley'],
    ],
    ['Petra Onsley won.\n“It is late,” said the 36-year-old.', '?Petra Onsley'],
  ],
  'a second verb has the first one’s subject': [
    [
      'Petra Onsley knew it, using her Lamp Social page to criticize “all of the idle judges”.',
      'Petra Onsley',
    ],
    [
      'Petra Onsley stressed the worth of oil and called the lamp “dear beyond all measure”.',
      'Petra Onsley',
    ],
    [
      'Petra Onsley wrote of the worth of oil and describing the lamp as “dear beyond all measure”.',
      '?Petra Onsley',
    ],
    [
      'The board gave the town a month to do the job and then urged the keepers to ensure that it “honors all its old promises”.',
      'The board',
    ],
    [
      'A warning came about the Sund Party, which tried to win by saying that the keepers were “coming out by the boatload”.',
      '?the Sund Party',
    ],
    ['Petra Onsley came with a tough warning about “all the old lamps”.'],
    [
      'The report came before a talk, which Idris Kallow did not attend, citing “all the old lamps”.',
      '?The report',
    ],
  ],
  'who says it may stand at the end, with where and when': [
    [
      'The winter is “dimming” the lamps, keepers of the coast warned Friday in a letter to the town, while asking for oil.',
      'keepers of the coast',
    ],
    [
      'Storms, gulls and “a want of oil and hands” are all to blame, according to the Sund Port Authority.',
      'the Sund Port Authority',
    ],
    [
      'It was “a good deal harder without her” as she had been the keeper, Petra Onsley said, and dark.',
      'Petra Onsley',
    ],
    ['The lamp is “too late by half”, as Petra Onsley has it.', 'Petra Onsley'],
  ],
  'a verb that is denied, or far from its subject': [
    [
      'Petra Onsley did not say whether the town would pay, but added that it must or “we will pay for it all”.',
      'Petra Onsley',
    ],
    [
      'Petra Onsley didn’t give a date for crewed lamps, but said there would be “a great many of them”.',
      'Petra Onsley',
    ],
    [
      'Idris Kallow wept. He called for oil, saying the winter highlights “the need for more lamps”.',
      '?Idris Kallow',
    ],
    ['Sund repeated its call for “a lamp for each of us,” the ministry said.', 'the ministry'],
    ['Petra Onsley, head of the guild, sees the lamp as its “Achilles heel”.', '?Petra Onsley'],
    ['The lamp is seen as a “hard case” even there, said Petra Onsley, a keeper.', 'Petra Onsley'],
    ['The lamps may fail, said Petra Onsley, a keeper.\n“It is late,” she said.', 'Petra Onsley'],
    [
      'Mayor Tom Kallow came. It may get Kallow killed, said Paul Onsley.\n“It is late,” he said.',
      '?Paul Onsley',
    ],
  ],
  'a name with the verb of many is no person’s': [
    [
      'Kallow came. “It is late,” said Tom Onsley. Lampico are to pay.\n“It is dear,” he said.',
      ...['Tom Onsley', 'Tom Onsley'],
    ],
    ['Big Lampico have denied it.\n“It is late,” it says.', '?Big Lampico'],
  ],
  'a group that was told of long ago': [
    [
      'The Sund lamp group came.\nRain fell.\nSnow fell.\nHail fell.\nSleet fell.\n“It is late,” the group said.',
      '?The Sund lamp group',
    ],
    ['The Sund lamp group came.\n“It is late,” the group said.', 'The Sund lamp group'],
  ],
  'a pronoun before the name that it means': [
    ['Though he said it was “too late by half” to light it, Tom Onsley stayed.', '?Tom Onsley'],
    [
      'Idris Kallow came. After she called it “a mess of a thing” the lamp, Ann Onsley slept.',
      '?Ann Onsley',
    ],
    [
      'Tom Onsley came. Though he said it was “too late by half” to light it, the lamp was lit.',
      'Tom Onsley',
    ],
  ],
  'any verb is one of saying before somebody who acts': [
    ['“It is late at the lamp,” panted a keeper who was running.', '?a keeper who was running'],
    ['“It is late at the lamp,” panted the boy.', '?the boy'],
  ],
  'a noun that looks like a verb': [
    [
      'Earlier, state advocate Petra Onsley said the case was about the “power of the lamp”.',
      'Petra Onsley',
    ],
    [
      'Author Petra Onsley spoke of Mills and Boons books.\n“It is late,” she said.',
      'Petra Onsley',
    ],
  ],
  'who is somebody’s description is nobody else': [
    ['Petra Onsley is the one who called the lamp “a mess of a thing”.', 'Petra Onsley'],
    ['There was a keeper who called the lamp “a mess of a thing”.', '?a keeper'],
    ['Petra Onsley is a lady who says little.\n“It is late,” she said.', 'Petra Onsley'],
    [
      'Party of Sund leader Petra Onsley came. The ruling party vowed to “end all of it soon”.',
      'The ruling party',
    ],
  ],
  'a word that somebody says': [
    ['She wept when the foreman said the word “guilty”.', '?the foreman'],
    ['She wept at the word “guilty”.'],
    ['It was known as “La Luz” (“The Light”).'],
  ],
  'what one says and another calls': [
    ['A ban that keepers welcomed and Idris Kallow dismissed as “dim” is over.', 'Idris Kallow'],
  ],
  'what somebody promised stands before': [
    [
      'Petra Onsley said she thinks the board of Idris Kallow reached the aim he promised — light — because people “feel it”.',
      '?Petra Onsley',
    ],
  ],
};

testSpeakers('of several clauses', kinds);
