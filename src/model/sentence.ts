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
 * The sentences of a quotation, each with an id made of its first words, and counted where they begin
 * alike.
 *
 * @param id the quotation's id, with which the sentences' ids begin
 * @returns the sentences in order; joined by spaces, they are the text again
 */
export function sentencesOf(text: string, id: string): { id: string; text: string }[] {
  const times = new Map<string, number>();
  return text.split(/(?<=[.?!]) (?=\p{Lu})/u).map((sentence) => {
    const first =
      sentence
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.slice(0, 4) ?? [];
    const own = [id, ...first].join('-');
    const time = (times.get(own) ?? 0) + 1;
    times.set(own, time);
    return { id: time > 1 ? `${own}-${time}` : own, text: sentence };
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
