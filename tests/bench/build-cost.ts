import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { project } from '../site/build.ts';

/**
 * Builds a site in a process of its own, with nothing left of an earlier build, and tells what it cost.
 *
 * The processor's time is that of the build and all its threads; Pagefind's indexer is a program of its
 * own and not in it, but in the time that passes.
 *
 * @param folder where the build may keep things; the site is written to `dist` in it
 * @param contentDir the content
 * @throws Error with what the build said when it fails
 */
export function buildCost(folder: string, contentDir: string): Promise<Cost> {
  const out = join(folder, 'dist');
  const script = `
    import { build } from 'astro';
    await build({ outDir: process.env.OUT_DIR, cacheDir: process.env.CACHE_DIR, logLevel: 'error' });
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1e6;
    console.log(JSON.stringify({ seconds: performance.now() / 1e3, cpu, memory: maxRSS / 1024 }));`;
  const env = {
    ...process.env,
    CONTENT_DIR: contentDir,
    OUT_DIR: out,
    CACHE_DIR: join(folder, 'cache'),
    MEMORY_DIR: join(folder, 'memory'),
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  return new Promise((resolve, reject) => {
    const args = ['--input-type=module', '--eval', script];
    const options = { cwd: project, env, maxBuffer: 64 * 1024 * 1024 };
    execFile(process.execPath, args, options, (error, stdout, stderr) => {
      if (error) reject(new Error(`${stdout}\n${stderr}`));
      else resolve(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
    });
  });
}

/** What a build takes. */
export interface Cost {
  /** From its start to its end. */
  seconds: number;
  /** Of all processors together, in seconds. */
  cpu: number;
  /** The most that it held, in MB. */
  memory: number;
}
