/**
 * The citations that editors type into prose: `¶4`, `¶6–7` and `@source`.
 *
 * @param text plain text, as it stands between Markdown's own marks
 * @returns the text in pieces, in order; joined, the pieces' `raw` is the text again
 */
export function parseTokens(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;

  for (const match of text.matchAll(token)) {
    if (match.index > end) pieces.push(plain(text.slice(end, match.index)));
    pieces.push(toPiece(match));
    end = match.index + match[0].length;
  }
  if (end < text.length) pieces.push(plain(text.slice(end)));
  return pieces;
}

/** All paragraph numbers that a text cites, a range counted out, ascending and once each. */
export function paragraphsIn(text: string): number[] {
  const cited = parseTokens(text).flatMap((piece) =>
    piece.type === 'paragraph' ? numbersOf(piece) : [],
  );
  return [...new Set(cited)].sort((a, b) => a - b);
}

/** All source ids that a text cites, in order of appearance, once each. */
export function sourcesIn(text: string): string[] {
  const cited = parseTokens(text).flatMap((piece) => (piece.type === 'source' ? [piece.id] : []));
  return [...new Set(cited)];
}

/** The paragraphs of `¶6–8`: 6, 7, 8. */
export function numbersOf({ first, last }: { first: number; last: number }): number[] {
  const start = Math.min(first, last);
  return Array.from({ length: Math.abs(last - first) + 1 }, (_, step) => start + step);
}

// A source's mark must not follow a letter or digit, or every mail address would be a citation.
const token = /¶(\d+)(?:[–-](\d+))?|(?<![\p{L}\p{N}])@([a-z][a-z0-9_]*)/gu;

function toPiece(match: RegExpMatchArray): Piece {
  const [raw, first, last, id] = match;
  if (id) return { type: 'source', raw, id };
  return { type: 'paragraph', raw, first: Number(first), last: Number(last ?? first) };
}

function plain(raw: string): Piece {
  return { type: 'text', raw };
}

export type Piece =
  | { type: 'text'; raw: string }
  | { type: 'paragraph'; raw: string; first: number; last: number }
  | { type: 'source'; raw: string; id: string };
