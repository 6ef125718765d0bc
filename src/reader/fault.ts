/**
 * One thing wrong with the content: in which file, at which field, what it is and what to do.
 */
export interface Fault {
  /** Path below the content folder, as an editor knows it. */
  file: string;
  /** The field or the words concerned. */
  field: string;
  /** What is wrong, then what to do, in full sentences after the field's name. */
  message: string;
}

/** Stops a build: the content has faults, all of them listed. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(
      `The content has ${faults.length} fault${faults.length === 1 ? '' : 's'}.\n${toText(faults)}`,
    );
    this.faults = faults;
  }
}

/** @throws ContentError when there is any fault */
export function refuse(faults: Fault[]): void {
  if (faults.length > 0) throw new ContentError(faults);
}

function toText(faults: Fault[]): string {
  return faults.map(({ file, field, message }) => `  ${file}: ${field} ${message}`).join('\n');
}
