import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readArticle } from '../../src/split/read-article.ts';

/* Last names that are other words as well: offices, trades, places, months, verbs, colors, institutions. */
const names =
  `King Bishop Judge Page Cook Baker Major Prince Pope Dean Marshall Sergeant Earl Duke Baron Lord Knight Mason
  Fisher Hunter Carter Walker London Paris Washington Lincoln Houston Austin Markham Caldwell Hilton Kent York England
  Holland French German Irish Norman May April June March Grant Said Will Wade Chase Case Price Cash Manning Fleming
  Browning Golding Long Short Young Old Black White Brown Green Rich Little Noble Swift Sharp Strange Best Banks Church
  House Park Street Rivers Lake Hill Woods Field Stone Post Press Court Bank Trust News Times Union Guard Chambers Temple
  Law Love Hope Rice Bell Day Bush Rose Power Gore Fox Wolf Bird Crane King-Smith O’Neill MacLeod deVries`.split(
    /\s+/,
  );

const lead =
  'The lamps of Sund were lit again on Monday, after a winter without them, and all was well.';

const forms: Record<string, (name: string) => string> = {
  'who came, and says it': (name) => `Ann ${name} came.\n“It is late,” ${name} said.`,
  'who says it again': (name) => `“It is dark,” said Ann ${name}.\n“Go,” said ${name}. “Now.”`,
  'who says that': (name) => `Ann ${name} runs the lamp. ${name} said that “late is late”.`,
  'who is a she': (name) => `Keeper Ann ${name} ran it.\n${name} was late. “I ran,” she said.`,
};

for (const [form, write] of Object.entries(forms))
  test(`a last name that is another word is hers, ${form}`, () => {
    const others = names.filter((name) =>
      readArticle(`${lead}\n${write(name)}\n`).quotations.some(
        ({ speaker }) => speaker?.name !== `Ann ${name}`,
      ),
    );
    assert.deepEqual(others, []);
  });
