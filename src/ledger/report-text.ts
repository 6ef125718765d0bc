import * as chrono from 'chrono-node';
import { unwrap } from './unwrap.ts';

/**
 * A report's plain text, taken apart: the lines above and below it, and its paragraphs.
 *
 * @param text as pasted or from a file: a paragraph a line, or wrapped lines with paragraphs set apart by
 *   empty lines or an indent
 */
export function readReport(text: string): Report {
  const lines = unwrap(text);
  const top = topOf(lines);
  const rest = lines.slice(top.count);
  const last = rest.findLastIndex((line) => !isBelow(line));
  const below = rest.slice(last + 1);
  const byline = top.byline ?? below.find((line) => /^by /i.test(line));
  const paragraphs = last < 0 ? rest : rest.slice(0, last + 1);
  const opening = openingOf(paragraphs[0] ?? '');

  return {
    title: top.headings?.[0],
    standfirst: top.headings?.slice(1).join(' ') || undefined,
    authors: byline ? authorsOf(byline) : signedBy(top.place, opening?.place),
    place: opening?.place || top.place || undefined,
    date: (opening?.date ?? top.date) || undefined,
    opening: opening?.length ?? 0,
    paragraphs,
  };
}

/** The lines before the first paragraph: headlines, who wrote it, where and when. */
function topOf(lines: string[]) {
  const top: Top = { count: 0 };
  const limit = Math.min(lines.length - 1, 8);
  // What stands above the byline is no paragraph, even where it is a whole sentence.
  const byline = Math.max(
    lines.slice(0, limit).findLastIndex((line) => signed.test(line)),
    bylineByPlace(lines),
  );
  for (let at = 0; at < limit; at++) {
    const line = lines[at] ?? '';
    const when = changed.test(line) || !isByline(line) ? dated(line) : undefined;
    if (when) Object.assign(top, when);
    else if (isByline(line)) top.byline ??= changed.test(line) ? undefined : line;
    else if (at < byline || isHeading(line, top.headings ? 240 : 160))
      top.headings = [...(top.headings ?? []), line];
    else break;
    top.count = at + 1;
  }
  return top;
}

/**
 * Where a line is the byline by its place alone: a day, the third below a headline and what it has below it;
 * a name, the second below what no period ends.
 *
 * @returns -1 for none
 */
function bylineByPlace([first = '', second = '', third = '']: string[]): number {
  if (isHeading(first, 160) && second.length <= 240 && dated(third)) return 2;
  return first.length <= 160 && !/[.…]["'”’]*$/.test(first) && bareName.test(second) ? 1 : -1;
}

/**
 * A line that is no sentence of the report: short, and without a sentence's end, or all capitals.
 *
 * @param most how many characters it may have: what stands below a headline has more
 */
function isHeading(line: string, most: number): boolean {
  if (line.length > most || openingOf(line)) return false;
  if (line === line.toUpperCase()) return true;
  return !/[.!?…:;,]["'”’»)\]\s]*$/.test(line) && !inside.test(line);
}

function isByline(line: string): boolean {
  if (line.length > 140) return false;
  return (
    (starter.test(line) || changed.test(line) || /^[([][^()[\]]{3,80}[)\]]$/.test(line)) &&
    !/\p{Ll}{3}\.\s+\p{Lu}\p{Ll}/u.test(line)
  );
}

/** “14 October | Ann Reed”: what stands beside the day is no place where the report opens with another. */
function signedBy(beside = '', place = ''): string[] {
  return place && beside !== place && bareName.test(beside) ? [beside] : [];
}

/** A line that only says where and when; `place` is empty where it says only when. */
function dated(line: string): { place: string; date: string } | undefined {
  if (line.length > 90) return undefined;
  const [found] = chrono.parse(line);
  if (!found?.start.isCertain('month')) return undefined;
  const rest = line
    .replace(found.text, ' ')
    .replace(changed, ' ')
    .replace(/\b(?:published|updated|posted|on|at|\d\d?:\d\d\S*)\b|[|·.,;:()–—]|\s-\s/gi, ' ');
  const words = rest.trim().split(/\s+/);
  if (words.length > 4 || words.some((word) => /^\p{Ll}/u.test(word))) return undefined;
  return { place: inWords(words.join(' ')), date: dayOf(found) };
}

/** The place and day that open a first paragraph: `SKARNOY, March 14, 2031 — `, `LONDON (Agency) - `. */
function openingOf(
  paragraph: string,
): { place: string; date?: string; length: number } | undefined {
  const [{ length } = '', head = ''] =
    /^(.{2,70}?)\s*(?:\s[—–-]{1,2}\s|[—–]|\.--)/u.exec(paragraph) ?? [];
  const [, place = ''] = /^(\p{Lu}[\p{Lu}\s.'’-]*\p{Lu})(?=[,\s(]|$)/u.exec(head) ?? [];
  const [found] = chrono.parse(head);
  if (!place) return undefined;
  return {
    place: inWords(place),
    length,
    ...(found?.start.isCertain('month') ? { date: dayOf(found) } : {}),
  };
}

function isBelow(line: string): boolean {
  if (/^[#*\-—–\s]+$|^\(?(?:ends?|more)\)?[.]?$/i.test(line)) return true;
  if (line.length > 260) return false;
  if (
    /^(?:©|(?:by|\(?(?:additional |further )?(?:reporting|writing|editing|photograph\w*|photos?|pictures?) by|copyright|please direct|contact|follow us|read more|sign up)\b)/i.test(
      line,
    )
  )
    return true;
  return /\S@\S+\.\S/.test(line) && !/[“"«„]/.test(line);
}

function authorsOf(byline: string): string[] {
  const names = byline
    .replace(starter, '')
    .replace(/[\].]+$/, '')
    .split(/\s*(?:[;|&]|\band\b|\bund\b|\bet\b)\s*/);
  return names
    .filter((each) => /^\p{Lu}/u.test(each) && !/\bour\b|\bown\b|\d|@/i.test(each))
    .filter((each) => !office.test(each.replace(/,.*/, '')))
    .flatMap((each) => {
      const parts = each.split(/\s*,\s*/);
      // What follows a comma is a name, or what the one before is: “staff reporter”.
      return parts.filter(
        (part, index) =>
          index === 0 || (/^\p{Lu}\S*(?: \p{Lu}\S*)+$/u.test(part) && !office.test(part)),
      );
    });
}

// Where one sentence ends and another begins; not “S.U. Sund”, “Gov. Reed”.
const inside = /(?<!(?:^|[\s.(])\p{Lu}\p{Ll}{0,3})[.!?]["”’»]?\s+[“"‘«]?\p{Lu}\p{Ll}/u;
// “By Ann Reed”, “Compiled by our staff”.
const starter = /^[([]?(?:(?:\p{L}+ )?by|from(?= our| the)|words:|von|par|por)\s+/iu;
// “By Ann Reed” and nothing else; “By Tuesday evening” opens a sentence.
const signed = /^[Bb][Yy] (?:\p{Lu}[\p{L}.’'-]*[ ,]*(?:and )?){2,12}$/u;
// “Ann Reed”, and nothing else.
const bareName =
  /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{2,3})){0,2} \p{Lu}\p{Ll}[\p{L}’'-]*$/u;
// When a page was changed.
const changed = /^[([]?(?:last )?(?:updated|published|posted|modified|changed):?\s+/i;
const office = /\b(?:correspondent|reporter|editor|writer|staff|bureau|desk|chief)s?\b|^in /i;

function dayOf({ start }: chrono.ParsedResult): string {
  const [year, month, day] = (['year', 'month', 'day'] as const).map((part) => start.get(part));
  const two = (number: number | null | undefined) => String(number).padStart(2, '0');
  if (!start.isCertain('year')) return '';
  return start.isCertain('day') ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
}

/** A place in capitals as prose writes it. */
function inWords(place: string): string {
  if (place !== place.toUpperCase()) return place;
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{L}/gu, (letter) => letter.toUpperCase());
}

interface Top {
  /** How many lines there are. */
  count: number;
  headings?: string[];
  byline?: string | undefined;
  place?: string;
  date?: string;
}

/** What a report's text says of itself, and its paragraphs. */
export interface Report {
  title: string | undefined;
  /** What stands below the headline and is no paragraph. */
  standfirst: string | undefined;
  authors: string[];
  place: string | undefined;
  /** A day or a month, as precise as the text. */
  date: string | undefined;
  /** How many characters of the first paragraph only say where and when. */
  opening: number;
  paragraphs: string[];
}
