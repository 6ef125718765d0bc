import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { content } from '../../library/content.ts';
import { byLetters, inDigits, wording } from '../../library/wording.ts';
import { termPath } from '../../model/permalink.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets } from '../markdown.ts';

const { lists, ways } = wording;

/** Every term with its definition. */
export const glossary: Declared = {
  foot: [{ path: '/glossary/', label: ways.glossary }],
  pages: () => {
    const terms = inOrder().map(([id, { term, expansion }]) => ({
      path: termPath(id),
      term,
      expansion,
    }));
    const summary = fill(lists.glossarySummary, { terms: inDigits(terms.length) });
    const words = { path: '/glossary/', title: lists.glossary, summary };
    return [gathered(words, { kind: 'terms', terms })];
  },
  copy: (_, site) => [
    bullets(
      inOrder().map(([, { term, expansion, original, definition, spellings }]) => {
        const names = [expansion, original, ...spellings].filter(Boolean).join('; ');
        const said = toPlainMarkdown(definition, site.address);
        return `**${term}**${names && ` (${names})`}: ${said}`;
      }),
    ),
  ],
};

function inOrder() {
  return [...content.terms].sort(([, a], [, b]) => byLetters(a.term, b.term));
}
