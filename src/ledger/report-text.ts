import { authorsOf, openingOf, signedBy, topOf } from './report-head.ts';
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
