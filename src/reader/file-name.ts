import { fileId } from '../schemas/fields.ts';

/** The id of what a file is about: its name without its folder and its ending. */
export function idOf(path: string): string {
  return path.replace(/^.*\//, '').replace(/\.[a-z]+$/, '');
}

/** What is wrong with a file's name, which is an id that others name, and a part of an address. */
export function faultsOfName(file: string): string[] {
  const [issue] = fileId.safeParse(idOf(file)).error?.issues ?? [];
  return issue ? [issue.message] : [];
}
