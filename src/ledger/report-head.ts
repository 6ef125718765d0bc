import * as chrono from 'chrono-node';

/** The lines before the first paragraph: headlines, who wrote it, where and when. */
export function topOf(lines: string[]) {
  const top: Top = { count: 0 };
  const limit = Math.min(lines.length - 1, 8);
  // What stands above the byline or the day is no paragraph, even where it is a whole sentence.
  const byline = Math.max(
    lines.slice(0, limit).findLastIndex((line) => signed.test(line) || isSigned(line)),
    bylineByPlace(lines.slice(0, limit)),
  );
  for (let at = 0; at < limit; at++) {
    const line = lines[at] ?? '';
    const isChange = changed.test(line);
    const when = isChange || !isByline(line) ? dated(line) : undefined;
    if (when) Object.assign(top, when);
    else if (isByline(line)) {
      top.byline ??= isChange ? undefined : line;
      const [day] = daysIn(line);
      if (day && !isChange) top.date ??= dayOf(day);
    } else if (at > 0 && bareName.test(line) && !headsOn(lines[at + 1])) top.byline ??= line;
    else if (at < byline || isHeading(line, top.headings ? 240 : 160))
      top.headings = [...(top.headings ?? []), line];
    else break;
    top.count = at + 1;
  }
  return top;
}

/** Where a line is the byline by its place alone: a day or a name below what heads a report, or -1. */
function bylineByPlace(lines: string[]): number {
  const [first = '', second = '', third = ''] = lines;
  const day = lines.findLastIndex((line) => dated(line));
  const last = bareName.test(third) ? Math.max(day, 2) : day;
  // More than one paragraph above a day is a report that tells of several.
  const own = lines.slice(1, last).filter((line) => !isHeading(line, 240));
  const isBelow = own.length <= 1 && own.every((line) => line.length <= 300);
  if (last > 0 && isHeading(first, 160) && isBelow) return last;
  return first.length <= 160 && !/[.…]["'”’]*$/.test(first) && bareName.test(second) ? 1 : -1;
}

/**
 * A line that is no sentence of the report: short, and without a sentence's end, or all capitals.
 *
 * @param most how many characters it may have: what stands below a headline has more
 */
function isHeading(line: string, most: number): boolean {
  if (line.length > most || openingOf(line)) return false;
  if (line === line.toUpperCase() || isTitled(line)) return true;
  return !/[.!?…:;,]["'”’»)\]\s]*$/.test(line) && !inside.test(line.replace(/[?!] /g, ' '));
}

/** Whether a line goes on telling what the report is about: “Ann Reed” above it is no byline. */
function headsOn(line = ''): boolean {
  return isHeading(line, 160) && !dated(line);
}

/** “A Morning in the Great Houses of London.”: each longer word has a capital. */
function isTitled(line: string): boolean {
  const words = line.match(/\p{L}{5,}/gu) ?? [];
  return words.length > 2 && words.every((word) => /^\p{Lu}/u.test(word));
}

function isByline(line: string): boolean {
  if (line.length > 140) return false;
  return (
    (starter.test(line) ||
      changed.test(line) ||
      isSigned(line) ||
      /^[([][^()[\]]{3,80}[)\]]$/.test(line)) &&
    !/\p{Ll}{3}\.\s+\p{Lu}\p{Ll}/u.test(line)
  );
}

/** “Ann Reed · Coast News · Posted: 14 October 2031”, “14 October 2031 by Ann Reed” */
function isSigned(line: string): boolean {
  const [first = '', ...others] = line.split(/\s*[·•]\s*|\s\/\s/);
  const isNamed = others.length > 0 ? bareName.test(first) : / by \p{Lu}[^.!?]*$/u.test(line);
  return isNamed && line.length <= 140 && daysIn(line).length > 0;
}

/** “14 October | Ann Reed”: what stands beside the day is no place where the report opens with another. */
export function signedBy(beside = '', place = ''): string[] {
  return place && beside !== place && bareName.test(beside) ? [beside] : [];
}

/** A line that only says where and when; `place` is empty where it says only when. */
function dated(line: string): { place: string; date: string } | undefined {
  if (line.length > 90) return undefined;
  const [found, ...others] = chrono.parse(line);
  if (!found?.start.isCertain('month')) return undefined;
  const rest = [found, ...others]
    .reduce((left, { text }) => left.replace(text, ' '), line)
    .replace(changes, ' ')
    .replace(/\b(?:published|updated|posted|on|at|\d\d?:\d\d\S*)\b|[|/·.,;:()–—]|\s-\s/gi, ' ');
  const words = rest.trim().split(/\s+/);
  if (words.length > 4 || words.some((word) => /^\p{Ll}/u.test(word))) return undefined;
  return { place: inWords(words.join(' ')), date: dayOf(found) };
}

/** The place and day that open a first paragraph: `SKARNOY, March 14, 2031 — `, `LONDON (Agency) - `. */
export function openingOf(
  paragraph: string,
): { place: string; date?: string; length: number } | undefined {
  const [{ length } = '', head = ''] =
    /^(.{2,70}?)\s*(?:\s[—–-]{1,2}\s|[—–]|\.--)/u.exec(paragraph) ?? [];
  const [, place = ''] = /^(\p{Lu}[\p{Lu}\s.'’-]*\p{Lu})(?=[,\s(]|$)/u.exec(head) ?? [];
  const [found] = chrono.parse(head);
  // “AI Can Keep Time—if” is a headline: beside a place stand a day or an agency.
  const beside = head.slice(place.length).trim();
  if (!place || !(found || /^(?:$|[,(/])/.test(beside))) return undefined;
  return {
    place: inWords(place),
    length,
    ...(found?.start.isCertain('month') ? { date: dayOf(found) } : {}),
  };
}

/** Who signed a report. */
export function authorsOf(byline: string): string[] {
  const names = signatureOf(byline)
    .replace(starter, '')
    .replace(/[\].]+$/, '')
    .split(/\s*(?:[;|&]|\band\b|\bund\b|\bet\b)\s*/i);
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
// “Ann Reed”, and nothing else; not “A Winter Ends”.
const bareName =
  /^(?!(?:An?|The|In|On|At|Of|For|With|From|How|Why|What|Who|When|Where|No|Not|Is|Are)\s)\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|\p{Ll}{2,3})){0,2} \p{Lu}\p{Ll}[\p{L}’'-]*$/u;
const changes = /^[([]?(?:last )?(?:updated|published|posted|modified|changed):?\s+/i;
// When a page was changed; “Updated: Keeper guilty” is a headline.
const changed = new RegExp(
  `${changes.source}(?:on |at )?(?:\\d|\\p{Lu}\\p{Ll}+\\.?,? \\d|\\p{Lu}\\p{Ll}+day\\b)`,
  'iu',
);
const office = /\b(?:correspondent|reporter|editor|writer|staff|bureau|desk|chief)s?\b|^in /i;

/** What is left of a byline without the day, and without the paper that stands beside the name. */
function signatureOf(byline: string): string {
  const days = daysIn(byline);
  if (days.length === 0) return byline;
  const parts = days
    .reduce((left, { text }) => left.replace(text, '|'), byline)
    .split(/\s*[·•|]\s*|\s\/\s/)
    .map((part) =>
      part.replace(/(?:[\s,:–—-]|\b(?:last|published|posted|updated|on|at)\b)+$/i, '').trim(),
    );
  return parts.find((part) => starter.test(part) || bareName.test(part)) ?? '';
}

/** The days that a line names; “By April Reed of Sund Today” names none. */
function daysIn(line: string): chrono.ParsedResult[] {
  return chrono
    .parse(line)
    .filter(
      ({ start, text }) => start.isCertain('month') && start.isCertain('day') && /\d/.test(text),
    );
}

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
