import { posix } from 'node:path';
import { changeAddresses } from './relative.ts';

/**
 * A page as it works from a disk: a folder is named with its page, since a disk opens the folder; what
 * is not in the copy is asked of the site; and a script does the same for links that scripts make.
 *
 * @param path the page's, below the site's root
 * @param has whether the copy has a file, by its path below the site's root
 * @param site the address of the site on the web, with a slash at its end
 */
export function diskHtml(
  html: string,
  path: string,
  has: (path: string) => boolean,
  site: string,
): string {
  const here = posix.dirname(path);
  const linked = changeAddresses(html, (address, attribute) => {
    if (attribute === 'data-root' || /^(#|\?|[a-z][a-z\d+.-]*:|\/)/i.test(address)) return address;
    const [, way = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    const file = /(^|\/)\.{0,2}$/.test(way) ? posix.join(way, 'index.html') : way;
    const target = posix.join(here, file);
    return has(target) ? `${file}${rest}` : `${site}${posix.join(here, way)}${rest}`;
  });
  const style = `<link rel="stylesheet" href="${posix.relative(here, diskStyle)}">`;
  const script = `<script src="${posix.relative(here, diskScript)}" defer></script>`;
  return linked.replace('</head>', `${style}${script}</head>`);
}

/**
 * The style that only pages of the copy load: a page waits for its fonts, which come in no time.
 *
 * @param html the front page, which carries its style
 */
export function diskCss(html: string): string {
  const faces = html.match(/@font-face\{[^}]*font-display:optional[^}]*\}/g) ?? [];
  return faces.join('\n').replaceAll('optional', 'block').replaceAll('url(./', 'url(../');
}

/** Paths of what only pages of the copy load. */
export const diskStyle = 'styles/disk.css';
const diskScript = 'scripts/disk.js';
