import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Mention, Person } from '../../src/split/person.ts';
import { resolve } from '../../src/split/pronoun.ts';

/* Whom a pronoun means, by where and how those it may mean were told of before. */

const known: Record<string, Partial<Person>> = {
  ...{ Okafor: {}, Lund: {}, Tom: { gender: 'he' }, Max: { likely: 'he' }, Eva: { likely: 'she' } },
  ...{
    Hale: { guess: 'he' },
    policeman: { kind: 'unnamed', gender: 'he' },
    clerk: { kind: 'unnamed' },
    nurse: { kind: 'unnamed', guess: 'she' },
  },
  ...{ pilots: { kind: 'group' }, court: { kind: 'institution' }, plan: { kind: 'thing' } },
};
const people = new Map(
  Object.entries(known).map(([name, more]): [string, Person] => [
    name,
    { name, kind: 'person', heads: new Set(), spellings: new Set([name]), ...more },
  ]),
);

/**
 * A pronoun; in which paragraphs who was told of, and how; whom it means, with `!` where that is sure; and
 * the pronoun's own paragraph, the third if no other is given, with whom the headline names.
 */
const cases: Record<string, [pronoun: string, told: string, meant: string, place?: string][]> = {
  'the nearer comes first, and none of another paragraph but the last is sure': [
    ['he', 'Okafor 3 subject', 'Okafor!'],
    ['he', 'Okafor 2 speaker', 'Okafor!'],
    ['he', 'Okafor 1 speaker', 'Okafor'],
    ['he', 'Okafor 0 speaker', 'Okafor'],
    ['he', 'Okafor 0 speaker', '', '4'],
    ['he', 'Lund 3 other, Okafor 2 subject', 'Okafor Lund'],
    ['he', 'Lund 3 subject, Okafor 2 subject', 'Lund! Okafor'],
  ],
  'who speaks or acts comes before who is mentioned, and the last of two who do is not sure': [
    ['he', 'Okafor 3 speaker, Okafor 3 other, Lund 3 other', 'Okafor! Lund'],
    ['he', 'Okafor 3 subject, Lund 3 subject', 'Lund Okafor'],
    ['he', 'Okafor 3 other, Lund 3 other, Okafor 3 other', 'Okafor Lund'],
    ['he', 'Okafor 3 subject doubtful', 'Okafor'],
  ],
  'it is a thing or an institution of the same paragraph': [
    ['it', 'court 3 subject', 'court!'],
    ['it', 'plan 3 subject', 'plan!'],
    ['it', 'court 2 subject', 'court'],
    ['it', 'Okafor 3 subject, pilots 3 subject, clerk 3 subject', ''],
  ],
  'they are several, or somebody of whom nothing else is known': [
    ['they', 'pilots 3 subject', 'pilots!'],
    ['they', 'Okafor 3 subject', 'Okafor!'],
    ['they', 'Max 3 subject', 'Max!'],
    ['they', 'nurse 3 subject', ''],
    ['they', 'clerk 3 subject', 'clerk!'],
    ['they', 'Tom 3 subject, court 3 subject, plan 3 subject', ''],
    ['they', 'pilots 3 other, Max 3 other', 'pilots Max'],
  ],
  'he is nobody known for a she, and who is known for one is sure before who is not': [
    ['she', 'Tom 3 subject', ''],
    ['she', 'Max 3 subject, Eva 2 other', 'Eva! Max'],
    ['she', 'Max 3 other, Okafor 3 subject', 'Okafor! Max'],
    ['she', 'Max 3 other, clerk 3 subject', 'clerk Max'],
    ['she', 'Max 3 subject', 'Max!'],
    ['she', 'Max 3 subject, Okafor 0 other', 'Max Okafor'],
    ['she', 'Hale 3 subject, Okafor 2 other', 'Okafor! Hale'],
    ['he', 'Okafor 3 subject, Tom 3 subject', 'Tom! Okafor'],
    ['he', 'Tom 2 other, Okafor 3 subject', 'Okafor Tom'],
    ['he', 'court 3 subject, pilots 3 subject, plan 3 subject', ''],
  ],
  'a policeman is no surer a he than somebody whose name alone is known': [
    ['he', 'Okafor 3 speaker, policeman 3 subject', 'policeman Okafor'],
    ['he', 'clerk 3 speaker, policeman 3 subject', 'policeman! clerk'],
    ['he', 'Tom 3 other, policeman 3 subject', 'policeman Tom'],
    ['he', 'Eva 3 other, policeman 3 speaker', 'policeman! Eva'],
  ],
  'whom the headline names is never far, but is no they': [
    ['he', 'Okafor 0 subject', 'Okafor', '9 Okafor'],
    ['they', 'Okafor 0 subject', '', '9 Okafor'],
    ['he', 'Okafor 0 subject, Lund 6 subject', 'Okafor Lund', '9 Okafor'],
    ['he', 'Okafor 0 subject, Lund 8 subject', 'Lund! Okafor', '9 Okafor'],
    ['he', 'Okafor 3 other, Lund 3 other', 'Okafor Lund', '3 Okafor'],
  ],
};

for (const [what, rows] of Object.entries(cases))
  test(what, () => {
    for (const [pronoun, told, meant, place = '3'] of rows) {
      const [paragraph, topic = ''] = place.split(' ');
      const found = resolve(
        pronoun,
        Number(paragraph),
        told.split(', ').map(toMention),
        new Set(people.has(topic) ? [people.get(topic)!] : []),
      );
      const names = found.map(({ person, sure }) => person.name + (sure ? '!' : ''));
      assert.equal(names.join(' '), meant, `${pronoun} after ${told}`);
    }
  });

function toMention(told: string): Mention {
  const [name = '', paragraph, how, doubtful] = told.split(' ');
  return {
    person: people.get(name)!,
    paragraph: Number(paragraph),
    how: how as Mention['how'],
    doubtful: doubtful !== undefined,
  };
}
