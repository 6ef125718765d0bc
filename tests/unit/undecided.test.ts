import assert from 'node:assert/strict';
import { test } from 'node:test';
import { refuseDraft, undecided } from '../../src/rules/undecided.ts';
import { anotherReport, copyContent } from '../fixtures/content.ts';

test('a finished content has nothing to decide', () => {
  assert.deepEqual(undecided(anotherReport), []);
  assert.doesNotThrow(() => refuseDraft([]));
});

test('what is left to decide is listed with its file and line, in fields, lists and prose', (t) => {
  const copy = copyContent(t);
  copy.plant('home.yml', 'kicker: Sund · April 2031', "kicker: 'to decide: place and time.'");
  copy.plant('quotes/one-lamp.yml', 'index: [keeper', "index: ['to decide: words.', keeper");
  copy.plant('people/petra-onsley.md', 'role: Pilot', 'role: "to decide: what she is."');
  copy.plant(
    'people/petra-onsley.md',
    'Onsley answers',
    'to decide: whom she answers. Onsley answers',
  );
  copy.plant('claims/nobody-tends.yml', 'petra-onsley', 'to-decide');
  copy.plant('site.yml', 'https://lamplight.example/', 'https://to-decide.example/');

  assert.deepEqual(
    undecided(copy.dir).map(({ file, line, what }) => `${file}:${line} ${what}`),
    [
      'claims/nobody-tends.yml:3 to-decide',
      'home.yml:1 kicker: to decide: place and time.',
      'people/petra-onsley.md:6 role: to decide: what she is.',
      'people/petra-onsley.md:10 to decide: whom she answers. Onsley answers [the minister](person:idris-kallow). ¶4',
      'quotes/one-lamp.yml:11 to decide: words.',
      'site.yml:4 url: https://to-decide.example/',
    ],
  );
});

test('prose that speaks of a decision is none', (t) => {
  const copy = copyContent(t);
  copy.plant('about.md', 'Write to', 'The council has to decide: yes or no. Write to');
  copy.plant('home.yml', 'One question.', 'It is for the council to decide: yes or no. ¶1');

  assert.deepEqual(undecided(copy.dir), []);
});

test('a draft is refused with every place that is left', (t) => {
  const copy = copyContent(t);
  copy.plant('home.yml', 'kicker: Sund · April 2031', "kicker: 'to decide: place and time.'");

  assert.throws(() => refuseDraft(undecided(copy.dir)), {
    message:
      'The content is a draft: 1 place is left to decide.\ncontent/home.yml:1 kicker: to decide: place and time.',
  });
});
