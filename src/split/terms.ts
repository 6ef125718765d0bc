import { isNoPerson, runsIn } from './names.ts';
import type { Article } from './read-article.ts';
import { sentencesOf, wordsOf } from './tokens.ts';
import { isPlaceName } from './words.ts';

/**
 * What a reader may not know: what stands in quotation marks as a term, abbreviations with what they stand
 * for, and organizations that are named more than once.
 *
 * @param article a report taken apart
 * @returns each once, in the order of the report, at most twenty-four
 */
export function termsIn({ report, unspoken }: Article): Term[] {
  const found = new Map<string, Term & { count: number }>();
  const add = (term: Term) => {
    const key = term.term.toLowerCase();
    const known = found.get(key) ?? { ...term, count: 0 };
    found.set(key, { ...known, count: known.count + 1 });
  };

  for (const { passage, kind } of unspoken)
    if (kind === 'term')
      add({ term: passage.text.replace(/[.,;]$/, ''), kind: 'term', paragraph: passage.paragraph });
  report.paragraphs.forEach((text, index) => {
    const paragraph = index + 1;
    for (const [, expansion = '', term = ''] of text.matchAll(abbreviation))
      if (standsFor(term, expansion))
        add({ term, kind: 'organization', expansion: whole(term, expansion), paragraph });
    for (const sentence of sentencesOf(text, []))
      for (const run of runsIn(sentence.slice(1), () => true))
        if (isNoPerson(run) && run.tokens.length > 1 && !isPlaceName(wordsOf(run.tokens)))
          add({
            term: run.tokens.map((each) => each.text.replace(/['’]s?$/, '')).join(' '),
            kind: 'organization',
            paragraph,
          });
  });
  return [...found.values()]
    .filter(({ kind, expansion, count }) => kind === 'term' || expansion || count > 1)
    .slice(0, 24)
    .map(({ count: _, ...term }) => term);
}

/** Whether the first letters of the words before an abbreviation spell it. */
function standsFor(term: string, words: string): boolean {
  return whole(term, words) !== '';
}

/** The words that an abbreviation stands for, from the one that begins with its first letter. */
function whole(term: string, words: string): string {
  const parts = words.trim().split(/\s+/);
  const letters = term.replace(/[^\p{L}]/gu, '').toLowerCase();
  for (let from = parts.length - 1; from >= 0; from--) {
    const capitals = parts.slice(from).filter((word) => /^\p{Lu}/u.test(word));
    const initials = capitals
      .flatMap((word) => word.split('-'))
      .map((word) => word[0]?.toLowerCase())
      .join('');
    if (initials === letters && /^\p{Lu}/u.test(parts[from] ?? ''))
      return parts.slice(from).join(' ');
  }
  return '';
}

const abbreviation = /((?:[\p{L}’'-]+\s+){2,9})\((\p{Lu}[\p{Lu}\p{N}]{1,9})\)/gu;

/** A candidate for the glossary. */
export interface Term {
  term: string;
  kind: 'term' | 'organization';
  expansion?: string;
  paragraph: number;
}
