/**
 * An id made of words: their letters without accents, joined by hyphens.
 *
 * @param words any text
 * @param taken ids that are in use; the new one is added
 * @param fallback what the id is called when no letter of the text is in the Latin alphabet
 * @param limit how many words it may have
 */
export function slugOf(words: string, taken: Set<string>, fallback: string, limit = 5): string {
  const plain = words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[ßẞ]/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[ıİ]/g, 'i')
    .replace(/[đĐð]/g, 'd')
    .toLowerCase();
  const parts = plain
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, limit);
  const name = parts.join('-').slice(0, 60).replace(/-+$/, '');
  const base = /^[a-z]/.test(name) ? name : name ? `${fallback}-${name}` : fallback;
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
