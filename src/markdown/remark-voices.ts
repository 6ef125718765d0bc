import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { voiceOf } from './voice.ts';

/** Marks the paragraphs that are a reading, as `data-voice`, so that they can be set apart. */
export function remarkVoices(labels: Record<string, string>) {
  return (tree: Root): void => {
    visit(tree, 'paragraph', (node) => {
      const voice = voiceOf(node, labels);
      if (voice) node.data = { ...node.data, hProperties: { dataVoice: voice } };
    });
  };
}
