import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strayedSigns } from '../fixtures/language.ts';
import { outDir, readBuilt } from './built.ts';
import { type Node, attribute, elements, parsePage } from './dom.ts';
import { none } from './none.ts';

const { pages } = readBuilt(outDir);

test('on no page does a sign stand twice, or on the wrong side of a space', () => {
  none(pages.flatMap(({ file, root }) => strayed(root).map((each) => `${file}: ${each}`)));
});

test('the test sees one, in a block and in a summary, and none where two blocks meet', () => {
  assert.equal(strayed(parsePage('<p>theirs.<b>.</b></p>')).length, 1);
  assert.equal(strayed(parsePage('<meta name="description" content="So,, so">')).length, 1);
  assert.equal(strayed(parsePage('<p>One.</p><p>.csv</p><ul><li>a,<li>, b</ul>')).length, 0);
});

function strayed(root: Node): string[] {
  const summaries = elements(root, 'meta').flatMap((meta) => attribute(meta, 'content') ?? []);
  return [...blocksIn(root), ...summaries].flatMap(strayedSigns);
}

/** What a reader has before them as one run of text: each block without the blocks in it. */
function blocksIn(root: Node): string[] {
  const blocks = [''];
  const walk = (node: Node) => {
    if (node.nodeName === '#text' && 'value' in node) blocks.push(`${blocks.pop()}${node.value}`);
    if (!('childNodes' in node) || unread.has(node.nodeName)) return;
    const isInline = inline.has(node.nodeName);
    if (!isInline) blocks.push('');
    node.childNodes.forEach(walk);
    if (!isInline) blocks.push('');
  };
  walk(root);
  return blocks.map((block) => block.replace(/\s+/g, ' ').trim());
}

const unread = new Set(['script', 'style', 'svg', 'template', 'textarea', 'pre']);

const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'dfn', 'em', 'i', 'kbd', 'mark', 'q', 's', 'small'],
  ...['span', 'strong', 'sub', 'sup', 'time', 'wbr'],
]);
