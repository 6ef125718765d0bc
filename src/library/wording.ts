import { type Counted, type Wording, fill, formFor } from '../model/wording.ts';
import { daysIn } from '../model/day.ts';
import { escapeText } from '../model/escape-text.ts';
import { content, site } from './content.ts';

/** The interface's own words. */
export const { wording } = content;

/** How dates, numbers and lists are written: a BCP 47 tag. */
export const locale = site.formats ?? site.language;

/** Dates in the site's language. */
export const { dayInWords, spanInWords } = daysIn(locale);

/** Where lines begin in the site's language. */
export const direction = new Intl.Locale(site.language).getTextInfo().direction;

/** A number in the site's language. */
export function inDigits(number: number, options?: Intl.NumberFormatOptions): string {
  return new Intl.NumberFormat(locale, options).format(number);
}

/** A distance in the site's language. */
export function inKilometers(length: number): string {
  return inDigits(length, { style: 'unit', unit: 'kilometer' });
}

/** Some things one after the other, with the language's “and” before the last. */
export function listed(things: string[]): string {
  return new Intl.ListFormat(locale).format(things);
}

/** Two texts in the order of the site's language. */
export function byLetters(a: string, b: string): number {
  return a.localeCompare(b, site.language);
}

/** Words for a number, in the form that the language has for it. */
export function count<P extends string>(
  forms: Counted<P | 'count'>,
  number: number,
  values?: Record<Exclude<P, 'count'>, string | number>,
): string {
  const filled = { ...values, count: inDigits(number) } as Record<P | 'count', string | number>;
  return fill(formFor(forms, number, site.language), filled);
}

/** The same as HTML. */
export function countHtml<P extends string>(
  forms: Counted<P | 'count'>,
  number: number,
  values: Values<Exclude<P, 'count'>>,
): string {
  const filled = { ...values, count: inDigits(number) } as Values<P | 'count'>;
  return html(formFor(forms, number, site.language), filled);
}

/** Words as HTML: what is filled in is text or an element, and elements stand around words. */
export function html<P extends string>(words: Wording<P>, values: Values<P>): string {
  const given: Record<string, Value> = values;
  return escapeText(words)
    .replace(/&lt;(\w+)&gt;(.*?)&lt;\/\1&gt;/g, (_, name: string, inner: string) => {
      const [tag, attributes] = given[`<${name}>`] as Opening; // the type asks for it
      return `${open(tag, attributes)}${inner}</${tag}>`;
    })
    .replace(/\{(\w+)\}/g, (_, name: string) => toHtml(given[name] ?? ''));
}

function toHtml(value: Value): string {
  if (!Array.isArray(value)) return escapeText(String(value));
  const [tag, attributes, text = ''] = value;
  return `${open(tag, attributes)}${escapeText(String(text))}</${tag}>`;
}

function open(tag: string, attributes: Attributes = {}): string {
  const written = Object.entries(attributes).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    return value === true ? ` ${name}` : ` ${name}="${escapeText(value)}"`;
  });
  return `<${tag}${written.join('')}>`;
}

type Attributes = Record<string, string | boolean | undefined>;
type Opening = [tag: string, attributes?: Attributes];
type Value = string | number | Opening | [...Required<Opening>, text: string | number];
type Values<P extends string> = { [K in P]: K extends `<${string}>` ? Opening : Value };
