import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersIn, charactersOf, charactersOfProse } from '../../src/fonts/characters.ts';

const kept = [
  ['every letter, figure and mark of a keyboard', [], ' 09azAZ~!&'],
  ['the marks that the pages set themselves', [], '“”‘’¶·–—…←→↑↓×✓\u00a0'],
  ['letters with accents that the content uses', ['Ångström', 'Łódź'], 'ÅöŁóź'],
  ['letters of other alphabets that the content uses', ['Φανάρι', 'маяк'], 'Φανάριмяк'],
] as const;

for (const [what, texts, characters] of kept)
  test(`the fonts keep ${what}`, () => {
    const found = charactersOf([...texts]);
    assert.deepEqual(
      [...characters].filter((character) => !found.includes(character)),
      [],
    );
  });

const left = [
  ['characters that nothing uses', ['lamp'], 'éΦя'],
  ['scripts that come with the reader’s own fonts', ['灯台 등대 とうだい'], '灯台등대とうだい'],
  ['pictures', ['🔦'], '🔦'],
] as const;

for (const [what, texts, characters] of left)
  test(`the fonts leave out ${what}`, () => {
    const found = charactersOf([...texts]);
    assert.deepEqual(
      [...characters].filter((character) => found.includes(character)),
      [],
    );
  });

test('running text keeps letters, figures and its own marks, and no sign of code or of a control', () => {
  const found = charactersOfProse(['{é} *маяк* @ŏ']);
  assert.deepEqual(
    [...'azAZ09é маяк ŏ.,:;!?“”‘’()[]/%&$¶–…'].filter((each) => !found.includes(each)),
    [],
  );
  assert.doesNotMatch(found, /[{}*@#<>=\\^_`|~+←→✓×]/);
});

test('what is set in italics needs its own letters alone', () => {
  assert.equal(charactersIn(['never', 'linked']), 'deiklnrv');
});

test('the same content asks for the same characters, once each, whatever its order', () => {
  const found = charactersOf(['é lamp', 'ü']);

  assert.equal(charactersOf(['ü lamp', 'é é']), found);
  assert.equal(new Set(found).size, [...found].length);
});
