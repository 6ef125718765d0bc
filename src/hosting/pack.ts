// Builds the site for an address, checks it, and packs it for every kind of host:
//   npm run pack -- --url https://example.org/folder/
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isExample, siteAddress } from '../model/site-address.ts';
import { readSite } from '../reader/read-content.ts';
import { toPlace } from './place.ts';
import { writePack } from './write-pack.ts';

const out = process.env['PACK_DIR'] ?? 'packed';
const folder = mkdtempSync(join(tmpdir(), 'pack-'));
const built = join(folder, 'site');

try {
  const address = readAddress();
  Object.assign(process.env, { SITE_URL: address, OUT_DIR: built });
  // Loaded late, so that a wrong address is refused at once.
  const { build } = await import('astro');
  // With a cache of its own the build finds nothing of another one.
  await build({ outDir: built, cacheDir: join(folder, 'cache'), logLevel: 'warn' });
  check();

  const { moved } = readSite(process.env['CONTENT_DIR'] ?? 'content');
  const { files, zip } = await writePack(built, out, toPlace(address, moved));
  console.log(`${out}/site: ${files} files for ${address}`);
  console.log(`${out}/hosts: settings for nginx, Caddy and object stores`);
  console.log(`${out}/site.zip: both, ${(zip / 1024 / 1024).toFixed(1)} MB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** @throws Error when no address is given, or none that a site can be published at */
function readAddress(): string {
  const { values } = parseArgs({ options: { url: { type: 'string' } } });
  if (!values.url)
    throw new Error(
      'Say where the site will be: npm run pack -- --url https://example.org/folder/',
    );
  const address = siteAddress(values.url);
  if (isExample(address))
    throw new Error(`Nobody can publish at ${address}. Name an address of yours.`);
  return address;
}

/** The tests of a build that cost seconds: links, and what a page weighs. @throws Error when one fails */
function check(): void {
  const tests = ['links', 'budget'].map((name) => `tests/site/${name}.test.ts`);
  const { status, stdout } = spawnSync(process.execPath, ['--test', ...tests], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${stdout}\nThe site fails its checks. Nothing was packed.`);
}
