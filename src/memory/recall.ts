import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What a file of a folder holds; if there is none, it is made and kept.
 *
 * @param make called only without the file
 */
export async function recall(
  folder: string,
  name: string,
  make: () => Promise<Buffer | string>,
): Promise<Buffer> {
  const file = join(folder, name);
  try {
    const kept = await readFile(file);
    await utimes(file, new Date(), new Date());
    return kept;
  } catch {
    const made = Buffer.from(await make());
    await mkdir(folder, { recursive: true });
    // Builds that run at the same time never see half a file.
    await writeFile(partOf(file), made);
    await rename(partOf(file), file);
    return made;
  }
}

/** The same for a text that is wanted at once. */
export function recallText(folder: string, name: string, make: () => string): string {
  const file = join(folder, name);
  try {
    const kept = readFileSync(file, 'utf8');
    utimesSync(file, new Date(), new Date());
    return kept;
  } catch {
    const made = make();
    mkdirSync(folder, { recursive: true });
    writeFileSync(partOf(file), made);
    renameSync(partOf(file), file);
    return made;
  }
}

/** What a file of a folder holds, if it was made before. */
export function recallKnown(folder: string, name: string): string | undefined {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    return undefined;
  }
}

function partOf(file: string): string {
  return `${file}.${process.pid}`;
}
