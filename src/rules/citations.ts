import type { FootnoteDefinition, Nodes, Paragraph, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { placedQuotation } from '../markdown/placed-quotation.ts';
import { parseProse } from '../markdown/prose.ts';
import { sentencesIn } from '../markdown/sentences.ts';
import { voiceOf } from '../markdown/voice.ts';
import { nearest } from '../model/nearest.ts';
import { parseTokens } from '../model/token.ts';
import type { Fault } from '../reader/fault.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';

/**
 * What prose owes its readers: a citation at the end of every paragraph, and notes that exist and are
 * used.
 */
export function brokenCitations(content: Content): Fault[] {
  const { voices, language } = content.site;

  return passagesOf(content).flatMap(({ file, field, text, mustCite }) => {
    const tree = parseProse(text);
    const uncited = mustCite ? [...uncitedTables(tree), ...openEnds(tree, voices, language)] : [];
    return [...uncited, ...brokenNotes(tree, text)].map((found) => ({ file, field, ...found }));
  });
}

/** A table, or another block without paragraphs, cites somewhere. */
function uncitedTables(tree: Root): Found[] {
  return tree.children
    .filter(({ type }) => type !== 'heading' && type !== 'footnoteDefinition')
    .filter((block) => paragraphsIn(block).length === 0 && !cites(block))
    .map((block) => {
      const opening = textOf(block).slice(0, 50);
      const message = `has a table without a citation: “${opening}…”. Cite ¶ or a note in a cell.`;
      return { message, clue: { offset: block.position?.start.offset ?? 0 } };
    });
}

/** A paragraph, of a list or not, cites at its end: what follows the last citation has no source. */
function openEnds(tree: Root, voices: Record<string, string>, language: string): Found[] {
  return (
    tree.children
      .filter(({ type }) => type !== 'footnoteDefinition')
      // What leads up to a quotation has that quotation's source.
      .filter((block, index, blocks) => !leadsTo(block, blocks[index + 1]))
      .flatMap(paragraphsIn)
      .filter((paragraph) => voiceOf(paragraph, voices) !== 'reading')
      .flatMap((paragraph) => sentencesIn(paragraph, language).slice(-1))
      .filter(({ citations }) => citations.length === 0)
      .map(({ text, offset }) => ({
        message: `has no citation at the end of a paragraph: “${text}” Cite ¶ or a note after it, or mark the paragraph as a reading.`,
        clue: { offset },
      }))
  );
}

function leadsTo(block: Nodes, next: Nodes | undefined): boolean {
  return Boolean(next && placedQuotation(next)) && textOf(block).trimEnd().endsWith(':');
}

function paragraphsIn(block: Nodes): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  visit(block, 'paragraph', (paragraph) => void paragraphs.push(paragraph));
  return paragraphs;
}

function cites(block: Nodes): boolean {
  let found = false;
  visit(block, (node) => {
    if (node.type === 'footnoteReference') found = true;
    if (node.type === 'text') found ||= parseTokens(node.value).some(({ type }) => type !== 'text');
  });
  return found;
}

function brokenNotes(tree: Root, text: string): Found[] {
  const used = new Set<string>();
  const notes: FootnoteDefinition[] = [];
  visit(tree, 'footnoteReference', ({ identifier }) => void used.add(identifier));
  visit(tree, 'footnoteDefinition', (note) => void notes.push(note));
  const found = (label: string, message: string) => ({ message, clue: { words: [`[^${label}]`] } });

  const unused = notes
    .filter(({ identifier }) => !used.has(identifier))
    .map(({ identifier }) =>
      found(identifier, `has the note [^${identifier}], to which nothing refers. Take it out.`),
    );
  const numbered = notes
    .filter(({ identifier }) => /^\d+$/.test(identifier))
    .map(({ identifier }) =>
      found(identifier, `numbers a note: [^${identifier}]. Name it after what it is about.`),
    );
  // A reference without a note is not a reference to Markdown: it stays in the text.
  const dangling = [...text.replace(/^\[\^[^\]]+\]:/gm, '').matchAll(/\[\^([^\]\s]+)\]/g)]
    .map(([, label = '']) => label)
    .filter((label) => !notes.some(({ identifier }) => identifier === label.toLowerCase()))
    .map((label) =>
      found(
        label,
        `refers to the note [^${label}], which is not there. ${elsewhere(label, notes)}`,
      ),
    );
  return [...unused, ...numbered, ...dangling];
}

function elsewhere(label: string, notes: FootnoteDefinition[]): string {
  const meant = nearest(
    label,
    notes.map(({ identifier }) => identifier),
  );
  return meant ? `Did you mean [^${meant}]?` : 'Add it at the end.';
}

type Found = Pick<Fault, 'message' | 'clue'>;
