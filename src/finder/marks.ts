import type { Match } from './match.ts';
import type { Unit } from './unit.ts';

/**
 * Where an entry's text has what was asked for: spans of the original, whole words only, neighbors
 * joined. Words such as “the” are marked only inside a run that was typed.
 */
export function marksOf({ doc, run }: Match, units: Unit[]): Mark[] {
  const marked = doc.keys.map(
    (_, at) => run.length > 1 && at >= run.start && at < run.start + run.length,
  );
  for (const { weight, slots, senses } of units)
    for (const form of weight ? [slots, ...(senses[0]?.concept?.forms ?? [])] : [])
      markForm(doc.keys, form, marked);

  const marks: Mark[] = [];
  doc.words.forEach(({ start, end }, at) => {
    const last = marks.at(-1);
    if (marked[at] && marked[at - 1] && last) last[1] = end;
    else if (marked[at]) marks.push([start, end]);
  });
  return marks;
}

function markForm(keys: string[], form: Set<string>[], marked: boolean[]) {
  keys.forEach((_, at) => {
    if (form.every((slot, step) => slot.has(keys[at + step] ?? '')))
      marked.fill(true, at, at + form.length);
  });
}

/** From and to, exclusive, in UTF-16 units of the original text. */
export type Mark = [start: number, end: number];
