import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namesOf, usedStyle, wordsOf } from '../../src/build/used-style.ts';

const page =
  '<html lang="en"><body><p class="soft lead" id="first" data-side="0">words</p><svg viewBox="0 0 1 1"><linearGradient/></svg></body></html>';
const used = (css: string, scripts: string[] = []) =>
  usedStyle(css, namesOf(page), wordsOf(scripts));

const kept = [
  'p',
  '.soft',
  '#first',
  '[data-side]',
  'p.soft > svg',
  'linearGradient',
  // What comes later: a state, another value, what a reader marks.
  ':focus-visible',
  '::selection',
  'p:hover',
  '[data-side="1"]',
  'p:nth-child(2)',
  // What is not there is asked for by none.
  'p:not(.gone)',
  'p:is(.gone, .soft)',
  ':root:has(.soft:hover) p',
  '*',
];
for (const selector of kept)
  test(`a page’s ${selector} keeps its rule`, () => {
    assert.match(used(`${selector} { color: red }`), /\{color:red\}/);
  });

const gone = [
  '.gone',
  'p.gone',
  'p > table',
  '#gone',
  '[hidden]',
  'p:is(.gone, table)',
  'p:has(b)',
];
for (const selector of gone)
  test(`${selector} has no rule where the page has none`, () => {
    assert.equal(used(`${selector} { color: red }`), '');
  });

test('a rule for several is kept for one of them', () => {
  for (const list of ['.gone, .soft', '.soft, .gone'])
    assert.match(used(`${list} { color: red }`), /\.soft.*\{color:red\}/);
});

test('rules stay in their layers, conditions and media', () => {
  const css = `@layer base, parts;
    @layer parts { .soft { color: red } .gone { color: red } }
    @layer base { @media print { .gone { color: red } p { color: red } } }
    @supports (display: grid) { .gone { color: red } .lead { color: red } }`;
  assert.equal(
    used(css),
    '@layer base{@media print{p{color:red}}}@layer parts{.soft{color:red}}@supports (display:grid){.lead{color:red}}',
  );
});

// Vite has written the style for the oldest browser: a newer word, or a list with one, would lose it all.
const lowered = [
  '@media (min-width:40rem){p{color:red}}',
  '@media not all and (min-width:40rem){p{color:red}}',
  '::target-text{color:red}::selection{color:red}',
  'p:has(svg){color:red}.soft{color:red}',
  'p{color-scheme:light dark;text-decoration-color:red;inset-inline-start:0}',
];
for (const css of lowered)
  test(`${css} stays as it is`, () => {
    assert.equal(used(css), css);
  });

test('what a script may add is kept: an element, a class, what it keeps in a dataset', () => {
  const scripts = [
    "make('mark', { class: 'tip' })",
    'root.dataset.isOpen = ``',
    'el.toggleAttribute(`data-lit`)',
  ];
  for (const selector of ['mark', '.tip', '[data-is-open]', '[data-lit] p'])
    assert.match(used(`${selector} { color: red }`, scripts), /color:red/, selector);
  assert.equal(used('.tipped { color: red }', scripts), '');
});

test('two pages with one style keep what each uses', () => {
  const css = 'p { color: red } b { color: red }';
  const one = usedStyle(css, namesOf('<p>'), new Set());
  const other = usedStyle(css, namesOf('<b>'), new Set());
  assert.deepEqual([one, other], ['p{color:red}', 'b{color:red}']);
});

test('the names of a page are those of its tags, not of its words or its attributes’ values', () => {
  const names = namesOf('<a href="b > i" class="one\ntwo" download>class="three" &lt;u&gt;</a>');
  assert.deepEqual([...names].sort(), ['.one', '.two', '[class]', '[download]', '[href]', 'a']);
});
