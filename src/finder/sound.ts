/**
 * A name as it sounds, so that one romanization matches another.
 *
 * Letters that the McCune–Reischauer and Revised systems and personal habit interchange become one:
 * b and p, d and t, g and k, j and ch, l and r and n and ng, and the vowels written eo, o, u, oo.
 * A surname that some print with a first l or r and some without loses it. Coarse on purpose: use
 * it for whole names only, and say that it was used.
 *
 * @param folded a folded name without spaces
 */
export function sound(folded: string): string {
  return interchanged.reduce(
    (name, [written, heard]) => name.replace(written, heard),
    folded
      .replace(/^(?:rh?|l)(?=[iey])/, '')
      .replace(/(?<=[aeo])r(?=[bcdfgjkmpst])/g, '')
      .replace(/[aeiouyw]+/g, vowel),
  );
}

const interchanged: [RegExp, string][] = [
  [/ch|[jz]/g, 'J'],
  [/sh/g, 's'],
  [/ng|[lr]/g, 'n'],
  [/[gcq]/g, 'k'],
  [/[bfv]/g, 'p'],
  [/d/g, 't'],
  [/(?<=[ptkJ])h|h(?![aeio])/g, ''],
  [/(.)\1+/g, '$1'],
];

/** A run of vowel letters as one of four: a, e, i, o; a lone w is none. */
function vowel(run: string): string {
  const rest = run.replace(/^[yw]+(?=[aeiou])/, '');
  if (/^w+$/.test(rest)) return '';
  if (rest.includes('a')) return /[eiy]/.test(rest) ? 'e' : 'a';
  if (/^(?:ee|i|u?[iy]e?)$/.test(rest)) return 'i';
  if (/^e?[ouw]+$/.test(rest)) return 'o';
  return /^e?[ou]/.test(rest) && !/[ei]$/.test(rest) ? 'o' : 'e';
}
