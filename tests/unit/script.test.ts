import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWrittenIn, titleLanguage, wordsIn } from '../../src/model/script.ts';

const found = [
  ['a word', 'the lamp (Φανάρι) of Sund', ['Φανάρι']],
  ['several words as one', 'called Κοινές προειδοποιήσεις there', ['Κοινές προειδοποιήσεις']],
  ['words joined by a hyphen or a point', 'κύμα-φως and φως·κύμα', ['κύμα-φως', 'φως·κύμα']],
  ['none of a third script', 'κύμα and 灯台 and маяк', ['κύμα']],
  ['without the comma between', 'Φως, κύμα', ['Φως', 'κύμα']],
  ['none in Latin letters with accents', 'Ångström, Łódź, naïve', []],
  ['none in figures and signs', '¶4 · 12–13, “…”', []],
] as const;

for (const [what, text, words] of found)
  test(`words in another script are found: ${what}`, () =>
    assert.deepEqual(text.match(wordsIn('el', 'en')) ?? [], words));

const names = [
  ['Ίδρις Κάλοου', true],
  ['灯台', false],
  ['Idris Kallow', false],
  ['Idris Κάλοου', false],
  ['901', false],
] as const;

for (const [name, other] of names)
  test(`the name “${name}” is ${other ? '' : 'not '}in another script`, () =>
    assert.equal(isWrittenIn(name, 'el', 'en'), other));

const titles = [
  ['its own words in its own language', 'Maria, la nuit', false, 'fr', 'fr'],
  ['our description of it', 'The first night', true, 'fr', undefined],
  ['our description with its name in another script', 'Notice on the Φανάρι', true, 'el', 'el'],
  ['its own words in the site’s language', 'The first night', false, undefined, undefined],
] as const;

for (const [what, title, described, language, marked] of titles)
  test(`the title of a source is marked with a language as it should be: ${what}`, () =>
    assert.equal(titleLanguage({ title, described, language }, 'en'), marked));

const pairs = [
  ['Japanese, in three scripts at once', 'ja', 'en', '灯台のひと', true],
  ['Korean, with Chinese letters in it', 'ko', 'en', '燈 등대', true],
  ['Latin letters on a site in Hebrew', 'en', 'he', 'Petra Onsley', true],
  ['Hebrew on a site in Hebrew', 'he', 'he', 'מגדלור', false],
  ['Latin letters where both languages have them', 'fr', 'en', 'Phare', false],
] as const;

for (const [what, language, site, name, marked] of pairs)
  test(`a name is ${marked ? '' : 'not '}marked with its language: ${what}`, () =>
    assert.equal(isWrittenIn(name, language, site), marked));
