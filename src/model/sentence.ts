/**
 * A quotation's text in the pieces that are shown differently: plain words and what the editors of
 * the report put in square brackets.
 *
 * @returns the pieces in order; joined, they are the text again
 */
export function insertionsIn(text: string): { text: string; inserted: boolean }[] {
  return text
    .split(/(\[[^\]]*\])/)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, inserted: piece.startsWith('[') }));
}

/**
 * The sentences of a quotation, each with an id made of its first words.
 *
 * @param id the quotation's id, with which the sentences' ids begin
 * @returns the sentences in order; joined by spaces, they are the text again
 */
export function sentencesOf(text: string, id: string): { id: string; text: string }[] {
  return text.split(/(?<=[.?!]) (?=\p{Lu})/u).map((sentence) => {
    const first =
      sentence
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, 4) ?? [];
    return { id: [id, ...first].join('-'), text: sentence };
  });
}

/**
 * How large a quotation is set: short ones large, long ones two steps smaller.
 *
 * @param text the quotation
 */
export function sizeOf(text: string): 'short' | 'medium' | 'long' {
  if (text.length <= 110) return 'short';
  return text.length <= 220 ? 'medium' : 'long';
}
