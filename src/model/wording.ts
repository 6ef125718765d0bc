/**
 * Words of the interface, as `content/wording.yml` has them: with places in braces that are filled in,
 * `{name}`, and with words between the signs of an element that is put around them, `<page>…</page>`.
 *
 * `P` are the places' names; those of elements stand in their signs.
 */
export type Wording<P extends string = never> = string & { readonly places?: (place: P) => void };

/** The same for numbers: a form for each category of plural that the language has (CLDR’s). */
export type Counted<P extends string = 'count'> = { other: Wording<P> } & Partial<
  Record<Intl.LDMLPluralRule, Wording<P>>
>;

/** Words with their places filled in. @param values for each place, as text */
export function fill<P extends string>(
  words: Wording<P>,
  values: Record<P, string | number>,
): string {
  return words.replace(place, (_, name: P) => String(values[name]));
}

/** Words and what stands in their places, in order, for a page that is made of nodes. */
export function weave<P extends string, N>(
  words: Wording<P>,
  values: Record<P, N[]>,
): (string | N)[] {
  // Words and names of places take turns.
  return words
    .split(place)
    .flatMap((piece, at): (string | N)[] => (at % 2 ? values[piece as P] : [piece]))
    .filter(Boolean);
}

/** The form of some words for a number. @param language BCP 47 tag of the words */
export function formFor<P extends string>(
  forms: Counted<P>,
  count: number,
  language: string,
): Wording<P> {
  return forms[new Intl.PluralRules(language).select(count)] ?? forms.other;
}

const place = /\{(\w+)\}/g;
