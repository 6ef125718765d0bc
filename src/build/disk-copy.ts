import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesIn } from '../reader/files-in.ts';
import { writeZip } from '../hosting/zip.ts';
import { diskCss, diskHtml, diskStyle } from './disk-form.ts';

/**
 * Writes the site as one file to take along and to read from a disk, and its size where a page names
 * it. It runs once all links are relative, and before the pages are indexed and kept.
 *
 * @param name of the file, below the site's root: `copy.zip`
 * @param locale BCP 47 tag of how its size is written
 */
export function diskCopy(name: string, locale: string): AstroIntegration {
  const digits = { minimumFractionDigits: 1, maximumFractionDigits: 1 };
  const megabytes = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    ...digits,
  });
  let site = '';

  return {
    name: 'disk-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site ?? '';
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const paths = filesIn(root);
        const kept = new Set(paths.filter((path) => !onlyOnHosts.test(path)));
        const read = (path: string) => {
          const bytes = readFileSync(join(root, path));
          if (!path.endsWith('.html')) return bytes;
          return Buffer.from(diskHtml(bytes.toString(), path, (file) => kept.has(file), site));
        };
        const files = new Map([...kept].map((path) => [`${folder}/${path}`, () => read(path)]));
        const style = diskCss(readFileSync(join(root, 'index.html'), 'utf8'));
        files.set(`${folder}/${diskStyle}`, () => Buffer.from(style));
        const bytes = await writeZip(join(root, name), files);
        const size = megabytes.format(bytes / 1_000_000);
        for (const path of paths)
          if (path.endsWith('.html')) fillSize(join(root, path), name, size);
        logger.info(`${files.size} files, ${size}`);
      },
    },
  };
}

/** What all files of the copy stand in, so that unpacked they stay together. */
const folder = 'copy';
const onlyOnHosts =
  /^(404\.html|robots\.txt|sitemap.*\.xml|opensearch\.xml)$|^(oembed|pagefind|sitemap)\//;

function fillSize(file: string, name: string, size: string): void {
  const html = readFileSync(file, 'utf8');
  const place = `<span data-size-of="${name}">`;
  if (html.includes(place)) writeFileSync(file, html.replace(place, `${place}, ${size}`));
}
