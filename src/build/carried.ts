import { createHash } from 'node:crypto';
import { aheadRules } from '../model/ahead-rules.ts';
import { namesOf, usedStyle } from './used-style.ts';

/**
 * A page that carries what it uses of its style sheets, and its small scripts itself, and a policy that
 * allows just these, and the rules of what is fetched ahead, by their hashes.
 *
 * A page that asks for its styles waits for a second round trip before it paints a word; with them it
 * is painted from the first. Their few kilobytes more on each later page cost less than that trip. A
 * small script costs less than asking for it, which each later page would do again, to hear that it is
 * the same; at the end of the page it keeps no word waiting.
 *
 * @param html a page whose policy stands in a `meta` element
 * @param read the text of a file, by its address as the page gives it
 * @param words of all scripts, which may add what the page has not yet
 * @throws Error when a file's text would end the element that carries it
 */
export function carried(
  html: string,
  read: (address: string) => string,
  words: ReadonlySet<string>,
): string {
  const styles = [...html.matchAll(sheet)].map(([, address = '']) => read(address).trim());
  const [, script] = first.exec(html) ?? [];
  const css = styles.join('\n').replace(viteMark, '');
  const style = css && whole(usedStyle(css, namesOf(html), words), 'style');
  const code = script && whole(read(script).trim(), 'script');
  const small = [...html.matchAll(later)]
    .map(([element, address = '']) => ({ element, text: read(address).trim() }))
    .filter(({ text }) => text.length <= smallest);
  const last = whole(small.map(({ text }) => text).join('\n'), 'script');

  const lean = small.reduce(
    (page, { element }) => page.replace(element, ''),
    html.replace(sheet, ''),
  );
  const hashes = [code, last].flatMap((text) => (text ? hash(text) : []));
  return lean
    .replace('</head>', (end) => (style ? `<style>${style}</style>${end}` : end))
    .replace(first, (asked) => (code ? `<script>${code}</script>` : asked))
    .replace('</body>', (end) => (last ? `<script>${last}</script>${end}` : end))
    .replace("style-src 'self'", (self) => (style ? `${self} ${hash(style)}` : self))
    .replace("script-src 'self'", (self) =>
      hashes.length > 0 ? [self, ...hashes, ahead].join(' ') : self,
    );
}

function whole(text: string, element: string): string {
  if (text.includes(`</${element}`)) throw new Error(`A carried ${element} would end too early.`);
  return text;
}

/** As a policy names what it allows: https://www.w3.org/TR/CSP3/#grammardef-hash-source. */
function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

const ahead = hash(aheadRules);

// As the pages have them: a sheet of the build's or of a page's own. One for what stands below the first
// screen, as the map does on the front page, stays a file.
const sheet = /<link rel="stylesheet" href="(\/(?:_astro|styles)\/[^"]+)">/g;
const first = /<script src="(\/scripts\/first\.js)"><\/script>/;
const later = /<script src="(\/scripts\/[\w-]+\.js)" defer><\/script>/g;
/** What Vite puts behind a sheet to find it again. */
const viteMark = /\/\*\$vite\$:\d+\*\//g;
/** Characters of a script that is not worth a request: some 2 KB compressed. */
const smallest = 6000;
