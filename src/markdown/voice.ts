import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';

/**
 * Whether a paragraph is marked as the site's own reading.
 *
 * It is, when it begins with the voice's label in bold and a period: `**Our reading.** …`
 *
 * @param labels the label of each voice
 * @returns the voice's key, or `undefined` for plain prose
 */
export function voiceOf<V extends string>(block: Nodes, labels: Record<V, string>): V | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first] = block.children;
  if (first?.type !== 'strong') return undefined;

  const label = textOf(first).replace(/\.$/, '');
  return (Object.keys(labels) as V[]).find((voice) => labels[voice] === label);
}
