import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outDir, readBuilt } from './built.ts';
import { type Text, around, attribute, elements, texts } from './dom.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);

test('words in Hangul, Hanja, Kana or Cyrillic say which language they are', () => {
  const unmarked = site.pages.flatMap(({ file, root }) =>
    elements(root, 'body')
      .flatMap(texts)
      .filter((text) => scripts.test(text.value) && text.parentNode?.nodeName !== 'script')
      .filter((text) => !tags.test(languageOf(text)))
      .map(({ value }) => `${file}: ${value}`),
  );
  none(unmarked);
});

test('the site does have words in Hangul, or the rule would be empty', () => {
  const marked = site.pages
    .flatMap(({ root }) => texts(root))
    .filter(({ value }) => /\p{Script=Hangul}/u.test(value));
  assert.ok(marked.length > 100, `${marked.length} pieces of text`);
});

test('what is marked as Korean is written in Korean at least in part', () => {
  const wrong = site.pages.flatMap(({ file, root }) =>
    elements(root)
      .filter((element) => attribute(element, 'lang') === 'ko')
      .map((element) =>
        texts(element)
          .map(({ value }) => value)
          .join(''),
      )
      .filter((words) => !scripts.test(words))
      .map((words) => `${file}: ${words}`),
  );
  none(wrong);
});

function languageOf(text: Text): string {
  const marked = around(text).find((element) => attribute(element, 'lang'));
  return (marked && attribute(marked, 'lang')) ?? '';
}

const scripts =
  /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Cyrillic}]/u;

const tags = /^(ko|ja|zh|ru|uk)\b/;
