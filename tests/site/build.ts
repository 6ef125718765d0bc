import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The project's root. */
export const project = join(import.meta.dirname, '../..');

/**
 * Builds the site into a folder, with a cache of its own: builds that run at the same time would
 * otherwise read each other's content.
 *
 * @param options.root the project, or a copy of it
 * @returns what the build said
 * @throws Error with the same when it fails
 */
export async function buildSite({ root = project, out, env = {} }: Options): Promise<string> {
  const script = `
    import { build } from 'astro';
    await build({ outDir: process.env.OUT_DIR, cacheDir: '${join(out, '../cache')}', logLevel: 'error' });`;
  return run(['--input-type=module', '--eval', script], root, { ...env, OUT_DIR: out });
}

/** Builds as an editor does, from the command line. @throws Error with what the command said */
export async function buildByCommand({ root = project, out, env = {} }: Options): Promise<void> {
  const astro = join(project, 'node_modules/astro/bin/astro.mjs');
  await run([astro, 'build', '--force'], root, { ...env, OUT_DIR: out });
}

/** Builds and packs as who publishes does, from the command line. @throws Error with what it said */
export async function packSite({ out, env = {}, url }: Options & { url: string }): Promise<void> {
  const command = join(project, 'src/hosting/pack.ts');
  // Else the tests that it runs take themselves for parts of this one, and do nothing.
  const alone = { NODE_TEST_CONTEXT: undefined, TMPDIR: dirname(out) };
  await run([command, '--url', url], project, { ...env, ...alone, PACK_DIR: out });
}

/** An empty folder, gone after the tests. @param parent where; for a copy of the project, outside of it */
export function emptyFolder(t: { after: (end: () => void) => void }, parent = builds): string {
  mkdirSync(parent, { recursive: true });
  const dir = realpathSync(mkdtempSync(join(parent, 'site-')));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

// Astro prerenders in the folder that it builds into where that is in the project, and else in one place
// for all, where builds at the same time would mix. The server of those who write does not watch packages.
export const builds = join(project, 'node_modules/.cache/builds');

/** A copy of the project in a folder elsewhere, with the same packages. */
export function copyProject(dir: string): string {
  const root = join(dir, 'a copy');
  cpSync(project, root, { recursive: true, filter: (path) => !left.has(basename(path)) });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'), 'dir');
  return root;
}

const left = new Set(['node_modules', '.git', '.astro', 'dist', 'packed', 'tests', 'test-results']);

function run(
  args: string[],
  cwd: string,
  env: Record<string, string | undefined>,
): Promise<string> {
  return new Promise((resolve, reject) => {
    const all = { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1' };
    execFile(process.execPath, args, { cwd, env: all }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}\n${stderr}`));
      else resolve(`${stdout}${stderr}`);
    });
  });
}

interface Options {
  root?: string;
  /** The folder to build into. */
  out: string;
  env?: Record<string, string>;
}
