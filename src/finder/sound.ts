/**
 * Makes of a name what is heard, so that one spelling of it in Latin letters matches another.
 *
 * How a language's names are written in Latin letters is for the content to say. Coarse as such steps
 * are, use it for whole names only, and say that it was used.
 *
 * @param steps what is written and what is heard, in order; without any a name is heard as written
 * @returns a function of a folded name without spaces
 */
export function toSound(steps: Step[]): (folded: string) => string {
  const patterns = steps.map(([written, heard]) => [new RegExp(written, 'gu'), heard] as const);
  return (folded) =>
    patterns.reduce((name, [written, heard]) => name.replace(written, heard), folded);
}

/** A regular expression for what is written, and what is heard instead, as in `String.replace`. */
export type Step = [written: string, heard: string];
