import { refuse } from '../reader/fault.ts';
import { type Content, readContent } from '../reader/read-content.ts';
import { disagreements } from './agreement.ts';
import { brokenCitations } from './citations.ts';
import { gaps } from './gathered.ts';
import { brokenLocks } from './locked.ts';
import { unknownReferences } from './references.ts';
import { vagueAttributions } from './vague.ts';

/**
 * Reads a content folder and checks all of it: shape, references, citations, agreement, ledger.
 *
 * @param dir the folder that holds `site.yml`
 * @throws ContentError that lists every fault with its file, its field and what to do
 */
export function checkContent(dir: string): Content {
  const content = readContent(dir);
  refuse([
    ...unknownReferences(content),
    ...brokenCitations(content),
    ...vagueAttributions(content),
    ...disagreements(content),
    ...gaps(content),
    ...brokenLocks(content),
  ]);
  return content;
}
