import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildIndex } from '../../src/finder/build-index.ts';
import { find } from '../../src/finder/find.ts';
import { type Step, toSound } from '../../src/finder/sound.ts';

/** Georgian names, whose letters are written in Latin ones in several ways. */
const georgian: Step[] = [
  ['kh|x', 'H'],
  ['ts|c(?!h)', 'C'],
  ['q|k', 'K'],
];

test('the steps of a content are taken in order, and a settled sound is left alone', () => {
  const sound = toSound(georgian);
  assert.equal(sound('tskhakaia'), 'CHaKaia');
  assert.equal(sound('cxaqaia'), 'CHaKaia');
  assert.equal(toSound([])('tskhakaia'), 'tskhakaia');
});

test('a name in a spelling that sounds like it is found, by the content’s steps alone', () => {
  for (const typed of ['Cxaqaia', 'Nino Ckhaqaia']) {
    const heard = { kind: 'name', from: typed, to: 'Nino Tskhakaia', id: 'nino-tskhakaia' };
    assert.deepEqual(find(archive(georgian), typed).notes[0], heard);
    assert.ok(
      find(archive([]), typed).notes.every(({ from, kind }) => from !== typed || kind !== 'name'),
    );
  }
});

test('spellings that the steps give away are not carried, others are', () => {
  const spellings = ['Nino Tsxakaia', 'Nina Tskhakaïa-Bell'];
  const carried = (sounds: Step[]) => archive(sounds, spellings).people[0]?.spellings ?? [];
  assert.ok(!carried(georgian).some((spelling) => spelling.includes('Tsxakaia')));
  assert.ok(carried(georgian).includes('Nina Tskhakaïa-Bell'));
});

function archive(sounds: Step[], spellings: string[] = []) {
  return buildIndex({
    quotes: [
      {
        id: 'the-lake-is-low',
        text: 'The lake is low',
        speaker: 'nino-tskhakaia',
        form: 'direct',
        named: true,
        paragraph: 1,
        topics: [],
        occasion: 'Talk',
        index: [],
      },
    ],
    people: [
      {
        id: 'nino-tskhakaia',
        name: 'Nino Tskhakaia',
        role: 'Keeper of the lock',
        kind: 'person',
        spellings,
        slips: [],
      },
    ],
    terms: [],
    entries: [],
    paragraphs: [],
    sounds,
  });
}
