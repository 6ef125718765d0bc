/**
 * One thing wrong with the content: in which file, at which field, what it is and what to do.
 */
export interface Fault {
  /** Path below the content folder, as an editor knows it; a row of a table stands after it in brackets. */
  file: string;
  /** The field or the words concerned. */
  field: string;
  /** What is wrong, then what to do, in full sentences after the field's name and what was found. */
  message: string;
  /** What stands there, where the message does not say it. */
  found?: string | undefined;
  /** By what the place is found in the file, where the field's name does not tell. */
  clue?: Clue | undefined;
  /** Where it stands in the file, from 1. */
  line?: number | undefined;
  column?: number | undefined;
}

export interface Clue {
  /** The way to the field from the top of the file. */
  path?: PropertyKey[];
  /** The name of a field there, when it is the name that is wrong. */
  name?: string;
  /** Words of the field, as they are written; the first of them that is found counts. */
  words?: string[];
  /** Where in the field's text, in UTF-16 code units from 0. */
  offset?: number;
}

/** Stops a build: the content has faults, all of them listed. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly faults: Fault[];

  constructor(faults: Fault[], folder = 'content') {
    super(`The content has ${counted(faults.length, 'fault')}.\n${toText(faults, folder)}`);
    this.faults = faults;
    // The lines above say where; whose code noticed is of no use to an editor.
    this.stack = `${this.name}: ${this.message}`;
  }
}

/**
 * @param folder the content folder's path, as it is to be shown
 * @throws ContentError when there is any fault
 */
export function refuse(faults: Fault[], folder?: string): void {
  if (faults.length > 0) throw new ContentError(faults, folder);
}

/**
 * A fault as one line: file, line and column as editors and terminals open them, then the words.
 *
 * @param folder the content folder's path, to stand in place of `content`
 */
export function toLine({ file, field, message, found, line, column }: Fault, folder = 'content') {
  const [, path = file, row = ''] = /^(.*?)( \(.*\))?$/.exec(file) ?? [];
  const place = [path.replace(/^content(?=\/|$)/, () => folder), line, column].filter(Boolean);
  return `${place.join(':')}${row}: ${[field, found, message].filter(Boolean).join(' ')}`;
}

/** `1 fault`, `2 faults`. */
export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function toText(faults: Fault[], folder: string): string {
  return faults.map((fault) => `  ${toLine(fault, folder)}`).join('\n');
}
