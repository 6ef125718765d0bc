import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { toCaddy } from './caddy.ts';
import { filesIn } from '../reader/files-in.ts';
import { toHeaderFile, toRedirectFile } from './header-file.ts';
import { toNginx } from './nginx.ts';
import { toStoreTable } from './object-store.ts';
import type { Place } from './place.ts';
import { writeZip } from './zip.ts';

/**
 * Writes what a host needs: `site/`, the root of what is served, with the site in its folder; beside
 * it `hosts/`, settings for each host; and both in `site.zip`. What was there under these names is
 * replaced.
 *
 * @param built the folder of a build for the place
 * @param out the folder to write into
 * @returns how many files the site has, without compressed copies, and the size of the zip in bytes
 */
export async function writePack(
  built: string,
  out: string,
  place: Place,
): Promise<{ files: number; zip: number }> {
  for (const name of ['site', 'hosts', 'site.zip'])
    rmSync(join(out, name), { recursive: true, force: true });
  const root = join(out, 'site', place.base);
  cpSync(built, root, { recursive: true });

  const files = filesIn(root).filter((path) => !/\.(br|gz)$/.test(path));
  const written = {
    'site/_headers': toHeaderFile(place),
    'site/_redirects': toRedirectFile(place),
    // Has GitHub Pages serve the files as they are.
    [`site${place.base}.nojekyll`]: '',
    'hosts/nginx.conf': toNginx(place),
    'hosts/Caddyfile': toCaddy(place),
    'hosts/object-store.json': toStoreTable(place, files),
  };
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }

  const paths = ['hosts', 'site'].flatMap((dir) =>
    filesIn(join(out, dir)).map((path) => `${dir}/${path}`),
  );
  const zip = await writeZip(
    join(out, 'site.zip'),
    new Map(paths.map((path) => [path, () => readFileSync(join(out, path))])),
  );
  return { files: files.length, zip };
}
