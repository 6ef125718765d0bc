/**
 * How long a text takes to read, in whole minutes.
 *
 * At 238 words a minute, the mean of silent reading of non-fiction in English by Brysbaert's review
 * of 190 studies (Journal of Memory and Language 109, 2019).
 *
 * @param markdown the text; its marks count as little as they do in reading
 */
export function minutesToRead(markdown: string): number {
  const told = markdown.replace(/^\[\^[^\]]+\]:.*$/gm, '').replace(/\]\([^)]*\)|\[\^[^\]]+\]/g, '');
  return Math.max(1, Math.round((told.match(/\p{L}[\p{L}’'-]*/gu)?.length ?? 0) / 238));
}
