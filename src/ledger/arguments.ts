import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { type Content, readContent } from '../reader/read-content.ts';

/**
 * What `npm run ledger` and `npm run verify` were given: the content folder and the report's text.
 *
 * Prints one line and ends the process when the text is not given or cannot be read.
 */
export function readArguments(): { content: Content; text: string } {
  const { values } = parseArgs({
    options: { article: { type: 'string' }, content: { type: 'string', default: 'content' } },
  });
  if (!values.article) stop('Name the text of the report: --article FILE, one paragraph a line.');

  try {
    return { content: readContent(values.content), text: readFileSync(values.article, 'utf8') };
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error));
  }
}

/** Prints a message to standard error and ends the process with status 1. */
export function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
