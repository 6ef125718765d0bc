import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type ProjectFile, filesIn, findIn } from '../fixtures/house.ts';

const pages = filesIn('src').filter(({ path }) => path.endsWith('.astro'));
const sheets = filesIn('src/styles').filter(({ path }) => !path.endsWith('/tokens.css'));

// In a style sheet a color ends with its declaration, while the id of a selector ends with a brace.
const hex = /#[0-9a-f]{3,8}\b(?=[^{}]*[;}])/gi;
const colorFunction = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|light-dark)\(/gi;

test('no style sheet but tokens.css has a color of its own', () => {
  const strays = sheets
    .map(withoutComments)
    .flatMap((file) => [...findIn(file, hex), ...findIn(file, colorFunction)]);
  assert.deepEqual(strays, []);
});

// A drawing has its sides, whatever the page's direction.
const aside = /^src\/styles\/map/;
const sides = [
  /\b(?:margin|padding|border|inset)-(?:left|right)\b|\b(?:text-align|float): (?:left|right)\b/g,
  /(?<=[;{\s])(?:left|right):/g,
  // Four values of which the second, for the right, and the fourth, for the left, differ; in the middle
  // there is no side.
  /\b(?:margin|padding|inset): \S+ (\S+) \S+ (?!\1;|50%;)[^\s;]+;/g,
];

test('no style sheet names a side of the page: where lines begin at the right, it is the other', () => {
  const sided = sheets.filter(({ path }) => !aside.test(path)).map(withoutComments);
  assert.deepEqual(
    sided.flatMap((file) => sides.flatMap((side) => findIn(file, side))),
    [],
  );
});

test('every sheet that is served knows the order of the layers before its own', () => {
  const served = sheets.map(withoutComments).filter(({ text }) => text.includes('layer('));
  assert.ok(served.length > 1);
  assert.deepEqual(
    served.filter(({ text }) => !text.trim().startsWith("@import './layers.css';")).map(toPath),
    [],
  );
});

const forbidden = [
  ['a color of its own', /(?<!href="|&)#(?:[0-9a-f]{3,4}){1,2}\b(?!\w)/gi],
  ['a color function', colorFunction],
  ['an address of the site without its folder', /new URL\(\s*['"`]\//g],
  ['a style attribute, which the policy would drop', /\sstyle=/g],
  ['a style element, which belongs in src/styles', /<style/g],
  // A block of JSON is data: it runs nothing, and without a `<` nothing in it can end it.
  // What Astro rendered from Markdown went through the same pipeline.
  [
    'HTML from text that did not pass through inline() or html()',
    /set:html=(?!\{inline\(|\{html\(|\{countHtml\(|\{\w+\.rendered\}|\{JSON\.stringify\(.*\.replaceAll\('<', '\\\\u003c'\)\})\S*/g,
  ],
  ['an event attribute, which the policy would drop', /\son[a-z]+=/g],
  [
    'a script in the page, which the policy would drop',
    /<script(?![^>]*\s(?:src=|type="application\/(?:ld\+)?json"))[^>]*>/g,
  ],
] as const;

for (const [what, pattern] of forbidden)
  test(`no page or component has ${what}`, () => {
    assert.deepEqual(
      pages.flatMap((file) => findIn(file, pattern)),
      [],
    );
  });

function toPath({ path }: ProjectFile): string {
  return path;
}

function withoutComments({ path, text }: ProjectFile): ProjectFile {
  return {
    path,
    text: text.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/\S/g, ' ')),
  };
}
