import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placedQuotation } from '../markdown/placed-quotation.ts';
import { parseProse } from '../markdown/prose.ts';
import { voiceOf } from '../markdown/voice.ts';
import { parseTokens } from '../model/token.ts';
import type { Fault } from '../reader/fault.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';

/**
 * What prose owes its readers: a citation in every paragraph, notes that exist and are used, and no
 * quotation that is typed in instead of referred to.
 */
export function brokenCitations(content: Content): Fault[] {
  const { voices } = content.site;

  return passagesOf(content).flatMap(({ file, field, text, mustCite }) => {
    const tree = parseProse(text);
    const uncited = mustCite ? uncitedBlocks(tree, (block) => voiceOf(block, voices)) : [];
    return [...uncited, ...brokenNotes(tree, text), ...typedQuotations(tree)].map((message) => ({
      file,
      field,
      message,
    }));
  });
}

function uncitedBlocks(tree: Root, voiceOfBlock: (block: Nodes) => string | undefined): string[] {
  return tree.children
    .filter(({ type }) => type !== 'heading' && type !== 'footnoteDefinition')
    .flatMap((block) => (block.type === 'list' ? block.children : [block]))
    .filter(
      (block) => voiceOfBlock(block) !== 'reading' && !placedQuotation(block) && !cites(block),
    )
    .map((block) => {
      const opening = textOf(block).slice(0, 50);
      return `has a paragraph without a citation: “${opening}…”. Cite ¶ or a note, or mark it as a reading.`;
    });
}

function cites(block: Nodes): boolean {
  let found = false;
  visit(block, (node) => {
    if (node.type === 'footnoteReference') found = true;
    if (node.type === 'text') found ||= parseTokens(node.value).some(({ type }) => type !== 'text');
  });
  return found;
}

function brokenNotes(tree: Root, text: string): string[] {
  const used = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  visit(tree, 'footnoteDefinition', (note) => void notes.push(note));

  const unused = notes
    .filter(({ identifier }) => !used.has(identifier))
    .map(
      ({ identifier }) => `has the note [^${identifier}], to which nothing refers. Take it out.`,
    );
  const numbered = notes
    .filter(({ identifier }) => /^\d+$/.test(identifier))
    .map(({ identifier }) => `numbers a note: [^${identifier}]. Name it after what it is about.`);
  // A reference without a note is not a reference to Markdown: it stays in the text.
  const dangling = [...text.replace(/^\[\^[^\]]+\]:/gm, '').matchAll(/\[\^([^\]\s]+)\]/g)]
    .map(([, label = '']) => label)
    .filter((label) => !notes.some(({ identifier }) => identifier === label.toLowerCase()))
    .map((label) => `refers to the note [^${label}], which is not there. Add it at the end.`);
  return [...unused, ...numbered, ...dangling];
}

function typedQuotations(tree: Root): string[] {
  return [...textOf(tree).matchAll(/“([^”]*)”/g)]
    .map(([, quoted = '']) => quoted)
    .filter((quoted) => quoted.split(/\s+/).length >= 4)
    .map((quoted) => `quotes in its own text: “${quoted}”. Declare a quotation and link to it.`);
}
