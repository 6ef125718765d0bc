import { content } from './content.ts';

/** Everything that the content says, data and prose, one string a part; for counting characters. */
export function allText(): string[] {
  const { ledger: _ledger, dir: _dir, names: _names, ...parts } = content;
  return Object.values(parts)
    .filter((part) => part !== undefined)
    .map((part) => JSON.stringify(part instanceof Map ? [...part.values()] : part));
}

/** What the pages set in italics: words that prose stresses, and what is said where a side is silent. */
export function italicText(): string[] {
  const stressed = allText().flatMap((text) => text.match(emphasis) ?? []);
  const silent = content.argument.questions.flatMap(({ gains, doubts }) => [
    gains.silent ?? '',
    doubts.silent ?? '',
  ]);
  return [...stressed, ...silent];
}

// As Markdown has it: https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis. Some words more do
// no harm.
const emphasis = /(?<![\w*])([*_])(?=\S)[^*_]+?(?<=\S)\1(?![\w*])/g;
