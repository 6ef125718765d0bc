import { type Fault, counted, toLine } from '../reader/fault.ts';
import type { Content } from '../reader/read-content.ts';
import type { Examined } from '../rules/check-content.ts';

/**
 * What the check of a content folder found, to be read in a terminal: a line for each fault, in the order
 * of files and lines, then how many there are; or what was found without a fault.
 *
 * @param folder the content folder's path, as it is to be shown
 */
export function toReport({ content, faults, waiting }: Examined, folder: string): string {
  if (content && faults.length === 0) return `No faults in ${folder}: ${holdings(content)}.`;
  const files = new Set(faults.map(({ file }) => file.replace(/ \(.*/, '')));
  const lines = faults.toSorted(byPlace).map((fault) => toLine(fault, folder));
  const later = waiting.length
    ? [`Not looked at until these are mended: ${waiting.join(', ')}.`]
    : [];
  return [
    ...lines,
    '',
    `${counted(faults.length, 'fault')} in ${counted(files.size, 'file')}.`,
    ...later,
  ].join('\n');
}

/** How much there is of what has a page or an entry of its own. */
function holdings(content: Content): string {
  const { quotes, people, statements, explainer, areas, views, claims, events, sources } = content;
  const counts = [
    counted(quotes.size, 'quotation'),
    people.size === 1 ? '1 person' : `${people.size} people`,
    counted(statements.size, 'statement'),
    counted(views.size, 'view'),
    counted(explainer.size, 'chapter'),
    counted(areas.size, 'area'),
    counted(claims.size, 'claim'),
    counted(events.size, 'event'),
    counted(sources.size, 'source'),
  ];
  return counts.join(', ');
}

function byPlace(a: Fault, b: Fault): number {
  const [one, other] = [a, b].map(({ file }) => file.replace(/ \(.*/, ''));
  if (one !== other) return one! < other! ? -1 : 1;
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
