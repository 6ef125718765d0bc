import { type Attributed, testSpeakers } from '../fixtures/speakers.ts';

/* Whose words they are where a verb of saying hangs on another verb, and where a name begins. */

const kinds: Record<string, Attributed[]> = {
  'a verb that leads to another has its subject': [
    ['The mayor went on to say it was “a mess of a thing”.', '?The mayor'],
    ['The mayor has gone on to say it was “a mess of a thing”.', '?The mayor'],
    ['The mayor appeared to say it was “a mess of a thing”.', '?The mayor'],
    ['The mayor paused to say “it is late at the lamp”.', '?The mayor'],
    ['The mayor was quick to call it “a mess of a thing”.', '?The mayor'],
    ['The mayor is about to call it “a mess of a thing”.', '?The mayor'],
    ['The mayor seemed to think the board would refuse, calling it “a mess”.', '?The mayor'],
    [
      'The mayor also seemed to recognise the board would refuse, using his page to criticise “a mess of a thing”.',
      '?The mayor',
    ],
  ],
  'what somebody is told by is no chain': [
    [
      'A man who tried to close the lamp said it was “a mess of a thing”.',
      'A man who tried to close the lamp',
    ],
    ['Keepers used to the wind said it was “a mess of a thing”.', '?Keepers used to the wind'],
    ['A plan to light the lamp said it was “a mess of a thing”.', '?A plan to light the lamp'],
  ],
  'who did one thing and said another is one and the same': [
    ['Petra Onsley went to court and said it was “a mess”.', 'Petra Onsley'],
    ['A keeper stood by the lamp and called it “a mess”.', '?A keeper'],
    ['When the wind rose, Petra Onsley tried to leave but said it was “a mess”.', 'Petra Onsley'],
    ['A study led by Onsley found it was “a mess”.', '?A study led by Onsley'],
  ],
  'what has been said before has the subject of what is done after it': [
    ['Having called it “a mess of a thing”, Petra Onsley left.', '?Petra Onsley'],
    ['After having called it “a mess of a thing”, Petra Onsley left.', '?Petra Onsley'],
  ],
  'what somebody does in order to say it is done by them': [
    ['The mayor took the stage to call it “a mess of a thing”.', '?The mayor'],
    ['The mayor turned to Onsley to say “it is late at the lamp”.', '?The mayor'],
    ['The mayor was the first to call it “a mess of a thing”.', '?The mayor'],
    ['Petra Onsley came. She calls the lamp a way to share “all of Sund”.', 'Petra Onsley'],
    ['Petra Onsley got the board to say it was “a mess of a thing”.', '?the board'],
    ['Petra Onsley sent an aide to say it was “a mess of a thing”.', '?an aide'],
    ['The board summoned Petra Onsley to express “deep regret”.', '?Petra Onsley'],
    ['It was left to Petra Onsley to say it was “a mess of a thing”.', 'Petra Onsley'],
    ['The case prompted the mayor to say it was “a mess of a thing”.', '?the mayor'],
  ],
  'how long after it was is no part of who it was': [
    ['Two hours later, keepers, who still wait, said they were “tired of it”.', 'keepers'],
    ['A year on, keepers, who still wait, said they were “tired of it”.', 'keepers'],
    ['Today Onsley said it was “a mess of a thing”.', '?Onsley'],
    ['Yesterday Petra Onsley said it was “a mess of a thing”.', 'Petra Onsley'],
  ],
  'how old somebody is is no part of the name': [
    ['Nine-year-old Petra Onsley came.\n“It is late,” said Onsley.', 'Petra Onsley'],
  ],
  'who has a spokeswoman is no he': [
    [
      'Sund Lamps was late, said Sund spokeswoman Petra Onsley. Idris Kallow said Sund was sorry.\n“It is late,” he said.',
      'Idris Kallow',
    ],
  ],
  'whoever bears the name of a place may be meant by it': [
    ['Georgia Onsley, a keeper, came.\n“It is late,” said Georgia.', '?Georgia Onsley'],
    ['Petra Onsley, a keeper, came.\n“It is late,” said Georgia.', 'Georgia'],
  ],
  'who is told of by a remark without commas has the verb after it': [
    [
      'A keeper who was hurt by the lamp last year said it was “a mess”.',
      '?A keeper who was hurt by the lamp',
    ],
    [
      'A keeper who sold Onsley the lamp said it was “a mess”.',
      '?A keeper who sold Onsley the lamp',
    ],
    ['Petra Onsley said that those who think it is lit are “dim”.', 'Petra Onsley'],
  ],
  'who is told of by a remark that ends with their words goes on': [
    ['Petra Onsley, whose board called it “dead,” said it was “alive”.', 'board', 'Petra Onsley'],
    ['Petra Onsley, who called it “dead,” said it was “alive”.', 'Petra Onsley', 'Petra Onsley'],
  ],
  'what is read of a paper is said by who wrote it': [
    ['Petra Onsley said in a note read in court: “It is late.”', 'Petra Onsley'],
  ],
  'whom a question is about is not who answers': [
    [
      'The keeper Idris Kallow came.\nAsked about a remark by Peter Onsley, he said: “That is his view.”',
      'Idris Kallow',
    ],
  ],
  'who is accused says nothing by it': [
    ['A man accused of it is “not the type of man who does”, a court has heard.', '?nobody'],
  ],
  'who is ruled out says nothing': [
    ['Neither Kallow nor Onsley called it “a mess of a thing”.', '?nobody'],
  ],
  'in the words of somebody': [
    ['The lamp is “a sign of all that is good,” in the words of Petra Onsley.', 'Petra Onsley'],
    ['In the words of Petra Onsley, the lamp is “a sign of all that is good”.', 'Petra Onsley'],
    ['A lamp, in the dry phrase of the Lamp Board, “failed to see the light”.', 'the Lamp Board'],
    ['In the words of the song, all is well. “It is late,” Petra Onsley said.', 'Petra Onsley'],
  ],
  'when it was, behind *who*': [
    [
      'Idris Kallow, who at the time described it as “a lamp too many”, left on Monday.',
      'Idris Kallow',
    ],
    ['Idris Kallow, who last month urged the board to “light it now”, was away.', 'Idris Kallow'],
    ['Idris Kallow, who in May called it “a lamp too many”, was away.', 'Idris Kallow'],
  ],
  'by whom it was done': [
    [
      'The keeper was let go on Tuesday by a mayor who called the lamp “a slow waste of oil”.',
      'a mayor',
    ],
  ],
  'a verb that only looks like one of saying': [
    [
      'A strike of a week would put “a small but clear dent” in trade, according to Petra Onsley.',
      'Petra Onsley',
    ],
    [
      'Idris Kallow, who called it “an act of folly”, struck a softer tone on Monday.',
      'Idris Kallow',
    ],
  ],
  'what stands beside a subject may have a verb of its own': [
    [
      'A memo dated in July, a copy of which was read by this newspaper, warned that staff had reached “a level at which all is lost”.',
      '?A memo dated in July',
    ],
    [
      'Sund’s ministry, in a comment carried by state media, described the talks as “a play for war”.',
      'Sund’s ministry',
    ],
  ],
  'a time of day is no clause': [
    [
      'A text sent by the board at 9:10 p.m. on Saturday told them there was “no danger to the lamps”.',
      '?A text sent by the board at 9:10 p.m.',
    ],
  ],
  'a comma may be missing': [
    [
      '“I ask all of you to light the lamps tonight” keeper Petra Onsley said in a note.',
      'Petra Onsley',
    ],
  ],
  'what is set behind a colon is no title': [
    ['The next one, six hours later, was three words long: “Go up now.”', '?The next one'],
  ],
  'what somebody has done to a thing is no saying of it': [
    [
      'The lamps announced by the mayor on Monday are dim and a “bad idea” for Sund, Petra Onsley said.',
      'Petra Onsley',
    ],
  ],
  'a verb that looks like a noun': [
    [
      'A note sent to the board last week calls it “a small step in the dark”.',
      '?A note sent to the board',
    ],
    [
      'Keepers have lived with it for years, notes Idris Kallow, a retired clerk who is now a fellow. “It is late,” he wrote.',
      '?Idris Kallow',
    ],
    ['Petra Onsley keeps it in a bag she describes as “allegedly dry”.', 'Petra Onsley'],
    ['Idris Kallow referred to the plan as “a stolen page”.', '?Idris Kallow'],
  ],
  'what a report is said to find': [
    [
      'The Lamp Office said in a note late on Monday that divers had found oil, and that it would be lit “in stages, once it is clean”.',
      '?The Lamp Office',
    ],
    ['Petra Onsley read the letter that divers had called “a waste of good oil”.', 'divers'],
  ],
  'what comes before the comma is done to who comes after it': [
    [
      'Offered a lamp in May, Petra Onsley sent it back with a note that read: “Very kind, but no.”',
      '?Petra Onsley',
    ],
  ],
  'a past that looks like no past': [
    [
      'Divers came late, keepers said.\nThe Lamp Institute put its name below the list and described it as “late”.',
      'The Lamp Institute',
    ],
  ],
  'what somebody blames': [['The company blamed “weak demand” from divers.', 'The company']],
  'what *which* stands for is nearest': [
    [
      'The Lamp Office put the number at 61 in its latest annual report, which says they are “dim”.',
      'its latest annual report',
    ],
  ],
};

testSpeakers('a chain', kinds);
