import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';

/* Reports of a woman and a man by first names that the library knows, in every order: each of them is told
   of in between or neither, and then a “she” or a “he” speaks. */

const lead =
  'The lamps of Sund were lit again on Monday, after a winter without them, and all was well.';

type Write = (woman: string, man: string) => string;

const couples = [
  ['Ann Lund', 'Tom Reed'],
  ['Maria Okafor', 'John Page'],
] as const;

const openings: Write[] = [
  (woman, man) => `Minister ${woman} met Mayor ${man} on Monday.`,
  (woman, man) => `Mayor ${man} met Minister ${woman} on Monday.`,
  (woman, man) => `${woman}, a pilot, and ${man}, a baker, came to the quay.`,
  (woman, man) => `${man}, who runs the store, wrote to ${woman}, the owner of the boat.`,
  (woman, man) => `“It is dark,” said ${man}, a baker.\n${woman}, a pilot, agreed.`,
  (woman, man) => `“It is dark,” said ${woman}, a pilot.\n${man}, a baker, agreed.`,
];

const between: Write[] = [
  () => '',
  () => 'The store was closed in June.\n',
  (woman) => `${woman.split(' ')[1]} ran the boat for years.\n`,
  (_, man) => `${man.split(' ')[1]} ran the store for years.\n`,
];

const speeches = [
  (who: string) => `“It is late,” ${who} said.`,
  (who: string) => `It was, ${who} told reporters, “too late for all of us”.`,
  (who: string) => `Asked about it, ${who} replied: “It is late.”`,
];

for (const [pronoun, at] of [
  ['she', 0],
  ['he', 1],
] as const)
  test(`“${pronoun}” is whose first name is such, whoever was told of last`, () => {
    const others = couples.flatMap((couple) =>
      openings.flatMap((open) =>
        between.flatMap((middle) =>
          speeches
            .map(
              (speak) =>
                `${open(couple[0], couple[1])}\n${middle(couple[0], couple[1])}${speak(pronoun)}`,
            )
            .filter((report) => {
              const last = readArticle(`${lead}\n${report}\n`).quotations.at(-1);
              return last?.speaker?.name !== couple[at];
            }),
        ),
      ),
    );
    assert.deepEqual(others, []);
  });
