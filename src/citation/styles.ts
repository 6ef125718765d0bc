import { toApa } from './apa.ts';
import { toChicago } from './chicago.ts';
import { toMla } from './mla.ts';
import type { Piece } from './pieces.ts';
import type { Work } from './work.ts';

/** A work in the styles that readers ask for, each with its name. */
export function inStyles(work: Work): Styled[] {
  return [
    { style: 'APA', pieces: toApa(work) },
    { style: 'Chicago', pieces: toChicago(work) },
    { style: 'MLA', pieces: toMla(work) },
  ];
}

/** A citation in one style. */
export interface Styled {
  style: string;
  pieces: Piece[];
}
