import type { Fault } from './fault.ts';
import type { Source } from './source.ts';

/** Faults with the line and the column of each, as far as the file could be taken apart. */
export function located({ faults, sources }: { faults: Fault[]; sources: Map<string, Source> }) {
  return faults.map(({ clue, ...fault }): Fault => {
    const [, path = '', row] = /^(.*?)(?: \((.*)\))?$/.exec(fault.file) ?? [];
    const place = fault.line ? {} : sources.get(path)?.place(row, fault.field, clue ?? {});
    return { ...fault, ...place };
  });
}
