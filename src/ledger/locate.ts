import type { Form } from '../model/grade.ts';
import { canonical } from './canonical.ts';
import { passagesIn, spokenIn } from './span.ts';

/**
 * Finds each declared quotation in the report, and each quoted passage that nobody declared.
 *
 * A quotation must be all of one passage between quotation marks, less the newspaper's own
 * punctuation: a part of a passage, or two passages joined, is refused.
 *
 * @param paragraphs the report's paragraphs in order
 * @param unspoken what stands in quotation marks and is nobody's speech
 * @returns where each quotation begins, in the order of the report, and what is wrong
 */
export function locate(
  paragraphs: string[],
  quotations: Map<string, Declared>,
  unspoken: Unspoken[] = [],
): Located {
  const declared = Map.groupBy(quotations, ([, { paragraph }]) => paragraph);
  const silent = Map.groupBy(unspoken, ({ paragraph }) => paragraph);
  const found = new Set<string | Unspoken>();
  const places: Place[] = [];
  const complaints: string[] = [];

  for (const { paragraph, text, offset } of passagesIn(paragraphs)) {
    const open = (declared.get(paragraph) ?? []).filter(([id]) => !found.has(id));
    const [id] = open.find(([, quotation]) => matches(quotation, text)) ?? [];
    const other = (silent.get(paragraph) ?? [])
      .filter((each) => !found.has(each))
      .find((each) => matches({ ...each, fragment: true }, text));
    if (id) places.push({ id, offset });
    if (id || other) found.add(id ?? other!);
    else complaints.push(`¶${paragraph} quotes “${text}”, which no file declares.`);
  }

  for (const [id, { text, paragraph }] of quotations)
    if (!found.has(id))
      complaints.push(
        `${id}: ¶${paragraph} does not quote “${text}”.\n  It says: ${paragraphs[paragraph - 1] ?? '(there is no such paragraph)'}`,
      );
  for (const each of unspoken)
    if (!found.has(each))
      complaints.push(
        `article.yml: ¶${each.paragraph} has no “${each.text}” in quotation marks. Take it out of unspoken.`,
      );
  return { places, complaints };
}

function matches(quotation: Pick<Declared, 'text' | 'fragment'>, passage: string): boolean {
  const spoken = spokenIn(passage, quotation.fragment);
  return canonical(spoken) === canonical(quotation.text);
}

/** What a content file says of a quotation. */
export interface Declared {
  text: string;
  paragraph: number;
  speaker: string;
  form: Form;
  named: boolean;
  fragment: boolean;
}

/** What stands in quotation marks and is nobody's speech, as `article.yml` lists it. */
export interface Unspoken {
  text: string;
  paragraph: number;
}

interface Place {
  id: string;
  offset: number;
}

export interface Located {
  places: Place[];
  complaints: string[];
}
