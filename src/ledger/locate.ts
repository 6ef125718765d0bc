import type { Form } from '../model/grade.ts';
import { canonical } from './canonical.ts';
import { spansIn, spokenIn } from './span.ts';

/**
 * Finds each declared quotation in the report, and each quoted passage that nobody declared.
 *
 * A quotation must be all of one passage between quotation marks, less the newspaper's own
 * punctuation: a part of a passage, or two passages joined, is refused.
 *
 * @param paragraphs the report's paragraphs in order
 * @returns where each quotation begins, in the order of the report, and what is wrong
 */
export function locate(paragraphs: string[], quotations: Map<string, Declared>): Located {
  const declared = Map.groupBy(quotations, ([, { paragraph }]) => paragraph);
  const found = new Set<string>();
  const places: Place[] = [];
  const complaints: string[] = [];

  paragraphs.forEach((paragraph, index) => {
    for (const span of spansIn(paragraph)) {
      const open = (declared.get(index + 1) ?? []).filter(([id]) => !found.has(id));
      const [id] = open.find(([, quotation]) => matches(quotation, span.text)) ?? [];
      if (!id) complaints.push(`¶${index + 1} quotes “${span.text}”, which no file declares.`);
      else {
        found.add(id);
        places.push({ id, offset: span.offset });
      }
    }
  });

  for (const [id, { text, paragraph }] of quotations)
    if (!found.has(id))
      complaints.push(
        `${id}: ¶${paragraph} does not quote “${text}”.\n  It says: ${paragraphs[paragraph - 1] ?? '(there is no such paragraph)'}`,
      );
  return { places, complaints };
}

function matches(quotation: Declared, passage: string): boolean {
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

interface Place {
  id: string;
  offset: number;
}

export interface Located {
  places: Place[];
  complaints: string[];
}
