import { Features, type Selector, type SelectorComponent, transform } from 'lightningcss';
import { targets } from './oldest-browsers.ts';

/**
 * The rules of a style that may match something on a page: whose selectors ask for no element, class, id or
 * attribute that neither the page nor a script knows. What states and values a selector asks for may come
 * later, and is not looked at.
 *
 * @param css what Vite has made of the style, whose syntax is already that of the oldest browser
 * @param names of the page, from `namesOf`
 * @param words of all scripts, from `wordsOf`: what they may add to a page
 */
export function usedStyle(
  css: string,
  names: ReadonlySet<string>,
  words: ReadonlySet<string>,
): string {
  const sheet = sheets.get(css) ?? readSheet(css);
  const known = sheet.names.filter((name) => names.has(name) || isScripted(name, words));
  const key = known.join(' ');
  const kept = sheet.kept.get(key) ?? keepKnown(css, new Set(known));
  sheet.kept.set(key, kept);
  return kept;
}

/** The elements, classes, ids and attributes of a page, as a selector writes them: `p`, `.soft`, `#find`, `[lang]`. */
export function namesOf(html: string): Set<string> {
  const names = new Set<string>();
  for (const [, element = '', attributes = ''] of html.matchAll(tag)) {
    names.add(element.toLowerCase());
    for (const [, name = '', value = ''] of attributes.matchAll(attribute)) {
      names.add(`[${name}]`);
      if (name === 'id') names.add(`#${value}`);
      if (name === 'class') for (const each of value.split(/\s+/)) names.add(`.${each}`);
    }
  }
  return names;
}

/** All words of scripts: among them is every name that they write. */
export function wordsOf(scripts: string[]): Set<string> {
  return new Set(scripts.flatMap((text) => text.match(/[\w-]+/g) ?? []));
}

function isScripted(name: string, words: ReadonlySet<string>): boolean {
  const word = name.replace(/^[.#[]|\]$/g, '');
  return words.has(word) || words.has(inDataset(word));
}

/** `data-word-one` as a script has it: `dataset.wordOne`. */
function inDataset(name: string): string {
  return name.replace(/^data-/, '').replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function readSheet(css: string): Sheet {
  const names = new Set<string>();
  filterRules(css, (selectors) => {
    for (const name of selectors.flat().flatMap(namesIn)) names.add(name);
    return true;
  });
  const sheet = { names: [...names].sort(), kept: new Map<string, string>() };
  sheets.set(css, sheet);
  return sheet;
}

function keepKnown(css: string, known: ReadonlySet<string>): string {
  return filterRules(css, (selectors) => selectors.some((each) => mayMatch(each, known)));
}

function filterRules(css: string, isKept: (selectors: Selector[]) => boolean): string {
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    minify: true,
    // What Vite has written in older words is not to come back in newer ones, nor to be written twice.
    targets,
    exclude: Features.LightDark | Features.VendorPrefixes | Features.Selectors,
    // A rule is kept or dropped whole: one that is given back changed is not always read.
    visitor: { Rule: { style: ({ value }) => (isKept(value.selectors) ? undefined : []) } },
  });
  return new TextDecoder().decode(code);
}

function mayMatch(selector: Selector, known: ReadonlySet<string>): boolean {
  return selector.every((part) => {
    const name = nameOf(part);
    if (name) return known.has(name);
    const inner = oneOf(part);
    return !inner || inner.some((each) => mayMatch(each, known));
  });
}

function namesIn(part: SelectorComponent): string[] {
  return [nameOf(part) ?? [], (oneOf(part) ?? []).flatMap((each) => each.flatMap(namesIn))].flat();
}

/** What a part of a selector asks for, in the spelling of `namesOf`. */
function nameOf(part: SelectorComponent): string | undefined {
  if (part.type === 'type') return part.name.toLowerCase();
  if (part.type === 'class') return `.${part.name}`;
  if (part.type === 'id') return `#${part.name}`;
  return part.type === 'attribute' ? `[${part.name}]` : undefined;
}

/** The selectors of which a part asks for one: those of `:is()`, not those of `:not()`. */
function oneOf(part: SelectorComponent): Selector[] | undefined {
  const isOne =
    part.type === 'pseudo-class' &&
    (part.kind === 'is' || part.kind === 'where' || part.kind === 'has');
  return isOne ? part.selectors : undefined;
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:=(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)/gi;
const attribute = /([^\s=]+)(?:="([^"]*)")?/g;
const sheets = new Map<string, Sheet>();

/** A style as it was read once: most pages of a kind know the same of its names, and keep the same. */
interface Sheet {
  /** All that its selectors ask for. */
  names: string[];
  /** What is kept, by the names that a page knows. */
  kept: Map<string, string>;
}
