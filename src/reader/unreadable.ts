import type { ErrorCode } from 'yaml';

/** A file's text cannot be taken apart: what is wrong and what to do, and where. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  /** The place in the text, in UTF-16 code units from 0. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

/** @throws Unreadable at the first mark of a merge that nobody finished */
export function refuseMerge(text: string): void {
  const mark = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m.exec(text);
  if (mark)
    throw new Unreadable(
      `holds “${mark[0]}”, a mark of a merge. Keep one of the two versions and take the marks out.`,
      mark.index,
    );
}

/**
 * What the YAML package's complaint means to an editor, and what to do.
 *
 * @param line the line that it is about
 */
export function reasonFor({ message, code }: Complaint, line = ''): string {
  const [reason = ''] = message.split('\n');
  const usual = /^Implicit (?:map )?keys/.test(reason) ? nameless : code && remedies[code];
  const list = /end with a ([\]}])/.exec(reason)?.[1];
  const said = list
    ? `a list or a group that ${list} must close is not closed. Close it.`
    : (usual ?? `${reason.replace(/[.:]$/, '')}. ${check}`);
  // It looks like a space and is none: a key is not parted from its value, a line not indented.
  const space = /[\u00a0\u2000-\u200a\u202f\u3000]/.test(line)
    ? ' There is a no-break space in the line: make it an ordinary one.'
    : '';
  return `cannot be read: ${said}${space}`;
}

/** Said of a value whose closing mark is missing. */
export const unclosed =
  'cannot be read: a quotation mark is opened and not closed on its line. Close it.';

const check = 'Check quotation marks, colons and indentation there.';
const quote = 'Put the whole value in quotation marks.';

const nameless = 'a line is no field. Write its name, a colon, an ordinary space and its value.';

const remedies: { [code in ErrorCode]?: string } = {
  TAB_AS_INDENT: 'a tab indents the line. Indent by spaces.',
  DUPLICATE_KEY: 'the field stands twice. Keep one of them.',
  MULTIPLE_DOCS: 'a line --- begins a second document. Take it out.',
  BAD_SCALAR_START: `a value begins with a sign that YAML keeps for itself. ${quote}`,
  BLOCK_AS_IMPLICIT_KEY: `a value holds a colon and a space, or the lines are not indented alike. ${quote}`,
  TAG_RESOLVE_FAILED: `a value begins with “!”, which YAML keeps for itself. ${quote}`,
  BAD_ALIAS: `a value begins with “*” or “&”, which YAML keeps for itself. ${quote}`,
  BAD_DQ_ESCAPE:
    'a backslash in double quotation marks begins a sign that YAML does not know. Write two.',
};

type Complaint = Error & { code?: ErrorCode };
