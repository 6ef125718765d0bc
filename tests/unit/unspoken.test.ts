import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';

const lead =
  'The lamps of Sund were lit again on Monday, after a winter without them, and all was well.';

/** Paragraphs in which something stands in quotation marks that nobody says, and what it is. */
const unspoken: [paragraph: string, kind: string][] = [
  ['The ballad “Nine Lamps” was sung.', 'title'],
  ['Her novel, “The Cook’s Almanac,” sold 200 copies.', 'title'],
  ['The trawler “Hope of Sund” went down.', 'title'],
  ['The "Cormorant" was insured.', 'title'],
  ['The film “Late Again” was shown.', 'title'],
  ['She was best known for “Sund,” a long work from May.', 'title'],
  ['A man whom he knew as “Lamp Tom” came to the quay.', 'term'],
  ['He is heard at night by his club name “Lamp,” as all know.', 'term'],
  ['Those who call themselves “Lampers” came with oil.', 'term'],
  ['A report headlined “Too Much Herring” was read.', 'title'],
  ['The so-called “quiet summers” are over.', 'term'],
  ['It is a problem known as “pinning.”', 'term'],
  ['Villagers use what they call “green sponge” for tea.', 'term'],
  ['He denied that he had ‘buried’ it.', 'term'],
  ['Keepers call the lamp “the eye”.', 'term'],
  ['It is the work of the keeper he calls “Little Tom.”', 'term'],
  ['It is to end the practice of “dimming” for good.', 'term'],
  ['The town’s new “Lamps. For all.” campaign was shown.', 'name'],
  ['It is the guild behind the campaign “Begins with one.”', 'name'],
  ['Two cars labeled “Seeing Sund” waited.', 'name'],
  ['They lit a sheet stamped “Not for Sale” in red.', 'name'],
  ['They began to ask for what is known locally as a “lamp gift” of oil.', 'term'],
  ['It was under a tab labeled “lamp repair” that nobody opened.', 'name'],
  ['Told of the word “guilty”, they wept.', 'term'],
  ['The author of “Nine Lamps” was there.', 'title'],
  ['The exercise, code-named “Silent Lamp,” was late.', 'name'],
  ['She wrote in a chat channel called “lamp-talk” at noon.', 'name'],
  ['Petra Onsley said she wrote labels such as “lamp” for a year.', 'term'],
  ['Dre “The Wall” Okafor stood still.', 'name'],
  ['The party was accused of changing its name to “lampCheckSUND” on Monday.', 'name'],
  ['Petra Onsley dismissed the “Arm Yourself” campaign.', 'name'],
  ['It is the technique called “lamp counting” for short.', 'term'],
  ['Petra Onsley said it bears the name of “lamp counting”.', 'term'],
  ['Petra Onsley said that mice were cured (see “Lamp Surgery”).', 'title'],
  ['Two keepers were held after watching “The Lamp of Sund,” Petra Onsley said.', 'title'],
  ['It was a showing of “The Lamp of Sund” at noon, Petra Onsley said.', 'title'],
  ['Petra Onsley spoke of her love of the mega-hit “Late Lamp,” a song.', 'title'],
  [
    'In a book, titled “Keepers in Waiting: The Lost Story of the Lamps and of Oil in the United Isles,” Petra Onsley describes it.',
    'title',
  ],
  ['Petra Onsley said that lighting Kallow’s “The Lamp of Sund” was dear.', 'title'],
  ['The paper is titled “Lamps as medicine: a trial of light”, Petra Onsley said.', 'title'],
  ['Posters with the moniker “Arm Yourself” were put up, Petra Onsley said.', 'term'],
];

for (const [paragraph, kind] of unspoken)
  test(`what nobody says is a ${kind}: ${paragraph}`, () => {
    const { quotations, unspoken } = readArticle(`${lead}\n${paragraph}\n`);
    assert.deepEqual(
      [quotations.map(({ text }) => text), unspoken.map(({ kind }) => kind)],
      [[], [kind]],
    );
  });

test('a title may stand a few words behind what it is the title of', () => {
  const text = `${lead}\n“It is late,” said Petra Onsley, whose play on the sea, “The Late Light”, was sung.`;
  const { quotations, unspoken } = readArticle(text);
  assert.deepEqual(
    [quotations.map(({ text }) => text), unspoken.map(({ kind }) => kind)],
    [['It is late'], ['title']],
  );
});

test('what stands on a list of terms is one of them', () => {
  const text = `${lead}\nPetra Onsley said she wrote labels such as “lamp,” “boat” and “pier.”`;
  const { quotations, unspoken } = readArticle(text);
  assert.deepEqual(
    [quotations.length, unspoken.map(({ kind }) => kind)],
    [0, Array(3).fill('term')],
  );
});

test('what is a title once is one in every place, unless somebody says it', () => {
  const text = `${lead}\nThe film “Late Again” was shown.\nHer turn as a keeper who finds a lamp in “Late Again” was praised.\n“Late Again!” Idris Kallow shouted.`;
  const { quotations, unspoken } = readArticle(text);
  assert.deepEqual(
    [quotations.map(({ speaker }) => speaker?.name), unspoken.map(({ kind }) => kind)],
    [['Idris Kallow'], ['title', 'title']],
  );
});
