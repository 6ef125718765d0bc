import { distance } from '../model/distance.ts';
import { fold } from './fold.ts';
import { isUsual } from './keyboard.ts';
import type { Lexicon } from './lexicon.ts';
import type { Note } from './notes.ts';

/** Words of the quotations near the words that nobody says: up to five, the nearest first. */
export function nearestWords({ docs }: Lexicon, notes: Note[]): string[] {
  const absent = notes.filter(({ kind }) => kind === 'absent').map(({ from }) => fold(from));
  if (!absent.length) return [];
  const said = new Map<string, string>();
  for (const { entry, words } of docs)
    if (entry.kind === 'quote')
      for (const { folded, start, end } of words) said.set(folded, entry.text.slice(start, end));

  return absent
    .flatMap((word) =>
      [...said].map(([known, printed]) => ({ printed, edits: apart(word, known) })),
    )
    .filter(({ edits }) => edits < 1)
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 5)
    .map(({ printed }) => printed);
}

/** How far two words are apart, as a part of what a reader may have meant; 1 and more for others. */
function apart(word: string, known: string): number {
  // Whoever means a word seldom gets its beginning wrong, and short words are near too many.
  if (Math.min(word.length, known.length) < 5 || word[0] !== known[0]) return 1;
  const limit = Math.min(word.length, known.length) > 7 ? 2 : 1;
  const edits = distance(word, known, limit);
  return edits === 1 && !isUsual(word, known) ? 1 : edits / (limit + 1);
}
