import { z } from 'astro/zod';
import type { Counted, Wording } from '../../model/wording.ts';
import { line } from '../fields.ts';

/**
 * Words of the interface with just these places, each once at least.
 *
 * @param names of places, as in `{name}`; with signs, `<name>`, of an element around words
 */
export function words<P extends string = never>(...names: P[]) {
  return placed(names, []);
}

/** The same for numbers: `other` at least, and a form for each category of plural that differs. */
export function counted<P extends string = never>(...names: P[]) {
  // The words for a few may say the number themselves: “one answer”.
  return forms(placed<P | 'count'>([...names, 'count'], []), placed<P | 'count'>(names, ['count']));
}

/** The same for words that depend on a number and do not say it. */
export function plural<P extends string = never>(...names: P[]) {
  return forms(placed<P>(names, []), placed<P>(names, []));
}

function forms<P extends string>(
  other: z.ZodType<Wording<P>, string>,
  form: z.ZodType<Wording<P>, string>,
) {
  const maybe = form.optional();
  return z
    .strictObject({ zero: maybe, one: maybe, two: maybe, few: maybe, many: maybe, other })
    .transform((all) => all as Counted<P>); // without what is not there
}

function placed<P extends string>(names: P[], maybe: P[]) {
  return line
    .superRefine((text, context) => {
      const message = complaintOf(text, names, [...names, ...maybe]);
      if (message) context.addIssue({ code: 'custom', message });
    })
    .transform((text) => text as Wording<P>); // its places were found
}

function complaintOf(text: string, needed: string[], known: string[]): string {
  const found = [
    ...[...text.matchAll(braced)].map(([, name = '']) => name),
    ...[...text.matchAll(around)].map(([, name = '']) => `<${name}>`),
  ];
  const missing = needed.filter((name) => !found.includes(name));
  const unknown = found.filter((name) => !known.includes(name));
  const listed = (names: string[]) => names.map(shown).join(' and ');
  if (missing.length > 0) return `lacks ${listed(missing)}: what is filled in there would be lost.`;
  if (unknown.length > 0) return `has ${listed(unknown)}, which nothing fills in. Take it out.`;
  if (/[{}<>]/.test(text.replace(braced, '').replace(around, '')))
    return 'has a brace or a sign < or > without its partner. Correct it.';
  return '';
}

function shown(name: string): string {
  return name.startsWith('<') ? `${name}…${name.replace('<', '</')}` : `{${name}}`;
}

const braced = /\{(\w+)\}/g;
const around = /<(\w+)>[^<>]*<\/\1>/g;
