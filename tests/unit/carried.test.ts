import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { carried } from '../../src/build/carried.ts';
import { aheadRules } from '../../src/model/ahead-rules.ts';

const files: Record<string, string> = {
  '/_astro/style.1.css': 'meta::after { content: "/* */" }/*$vite$:1*/\n',
  '/styles/own.css': 'head { color: red } b { color: red }',
  '/scripts/first.js': "go('$&')",
  '/scripts/page.js': 'page()',
  '/scripts/own.js': 'own()\n',
  '/scripts/large.js': 'x'.repeat(6001),
};
const page = (inHead: string) =>
  `<head><meta content="script-src 'self'; style-src 'self'">${inHead}</head>`;
const none = new Set<string>();
const read = (address: string) => files[address] ?? assert.fail(address);
const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('a page carries what it uses of its style, and its first script, and allows them and what is fetched ahead by hash', () => {
  const html = page(
    '<script src="/scripts/first.js"></script><link rel="stylesheet" href="/_astro/style.1.css"><link rel="stylesheet" href="/styles/own.css">',
  );
  const style = 'meta:after{content:"/* */"}head{color:red}';
  assert.equal(
    carried(html, read, none),
    `<head><meta content="script-src 'self' ${hash("go('$&')")} ${hash(aheadRules)}; style-src 'self' ${hash(style)}">` +
      `<script>go('$&')</script><style>${style}</style></head>`,
  );
});

test('small scripts stand at the end of the page as one, in their order, allowed by its hash', () => {
  const scripts =
    '<script src="/scripts/page.js" defer></script><script src="/scripts/own.js" defer></script>';
  assert.equal(
    carried(`${page(scripts)}<body>words</body>`, read, none),
    `<head><meta content="script-src 'self' ${hash('page()\nown()')} ${hash(aheadRules)}; style-src 'self'"></head>` +
      '<body>words<script>page()\nown()</script></body>',
  );
});

test('a large script, and a style for what stands further down, stay files', () => {
  const html = page(
    '<script src="/scripts/large.js" defer></script><link rel="stylesheet" href="/map/figure.css">',
  );
  assert.equal(carried(html, read, none), html);
});

test('what would end its element is refused', () => {
  const html = page('<link rel="stylesheet" href="/styles/own.css">');
  assert.throws(
    () => carried(html, () => "head::after { content: '</style>' }", none),
    /A carried style would end too early/,
  );
});
