import type { DefaultTreeAdapterMap } from 'parse5';

/**
 * The text of a page as its reader has it: a line for each block, without scripts, forms' contents
 * and pictures, with single spaces.
 */
export function visibleText(root: Node): string {
  return piecesOf(root)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\n ]*/g, '\n')
    .trim();
}

function piecesOf(node: Node): string[] {
  if (node.nodeName === '#text' && 'value' in node) return [node.value.replace(/\s+/g, ' ')];
  if (unseen.has(node.nodeName) || !('childNodes' in node)) return [];
  const pieces = node.childNodes.flatMap(piecesOf);
  return inline.has(node.nodeName) ? pieces : ['\n', ...pieces, '\n'];
}

const unseen = new Set([
  ...['head', 'script', 'style', 'template', 'noscript', 'textarea', 'select', 'svg'],
]);

// Elements that stand within a line; all others begin one.
const inline = new Set([
  ...['a', 'abbr', 'b', 'bdi', 'cite', 'code', 'del', 'em', 'i', 'ins', 'label', 'mark', 'q', 's'],
  ...['small', 'span', 'strong', 'sub', 'sup', 'time', 'u', 'wbr'],
]);

type Node = DefaultTreeAdapterMap['node'];
