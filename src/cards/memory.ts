import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
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
    return await readFile(file);
  } catch {
    const made = Buffer.from(await make());
    await keep(file, folder, made);
    return made;
  }
}

/** Builds that run at the same time never see half a file. */
async function keep(file: string, folder: string, bytes: Buffer): Promise<void> {
  const part = `${file}.${process.pid}`;
  await mkdir(folder, { recursive: true });
  await writeFile(part, bytes);
  await rename(part, file);
}
