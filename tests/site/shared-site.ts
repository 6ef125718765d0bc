import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../../src/reader/files-in.ts';
import { type Archive, writeArchive } from '../fixtures/archive.ts';
import { secondStory } from '../fixtures/content.ts';
import { inOtherLetters } from '../fixtures/other-letters.ts';
import { buildSite, builds, project } from './build.ts';

/* Sites that more than one suite looks at. Each is built once for a state of the code; none may be changed. */

/** A site of 420 quotations. */
export function archiveSite(): Promise<SharedSite<Archive>> {
  return sharedSite('archive', (content) => writeArchive(content, 420));
}

/** A site whose content and words are all in Hebrew letters. */
export function lettersSite(): Promise<SharedSite<string>> {
  return sharedSite('letters', (content) => {
    const report = readFileSync(`${secondStory}.txt`, 'utf8');
    cpSync(secondStory, content, { recursive: true });
    inOtherLetters(content, report);
    return report;
  });
}

/** @param write fills an empty folder with content; what it returns can be JSON, and is kept too */
async function sharedSite<Told>(
  name: string,
  write: (content: string) => Told,
): Promise<SharedSite<Told>> {
  const folder = join(builds, `${name}-${stateOfCode()}`);
  if (!existsSync(folder)) {
    mkdirSync(builds, { recursive: true });
    for (const other of readdirSync(builds).filter((each) => each.startsWith(`${name}-`)))
      rmSync(join(builds, other), { recursive: true });
    // It has its name when it is whole.
    const begun = join(builds, `begun-${name}`);
    const content = join(begun, 'content');
    rmSync(begun, { recursive: true, force: true });
    mkdirSync(content, { recursive: true });
    writeFileSync(join(begun, 'told.json'), JSON.stringify(write(content)));
    await buildSite({ out: join(begun, 'dist'), env: { CONTENT_DIR: content } });
    renameSync(begun, folder);
  }
  return {
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
    told: JSON.parse(readFileSync(join(folder, 'told.json'), 'utf8')) as Told,
  };
}

/** Other code may build another site, and so may other packages. */
function stateOfCode(): string {
  const hash = createHash('sha256');
  for (const folder of ['src', 'public', 'tests/fixtures'])
    for (const file of filesIn(join(project, folder)))
      hash.update(file).update(readFileSync(join(project, folder, file)));
  for (const file of ['astro.config.mjs', 'package-lock.json'])
    hash.update(readFileSync(join(project, file)));
  return hash.digest('hex').slice(0, 12);
}

interface SharedSite<Told> {
  /** The folder that it is built from. */
  content: string;
  /** The folder that it is built into. */
  out: string;
  told: Told;
}
