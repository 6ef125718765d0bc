import {
  type Document,
  type Node,
  type Pair,
  type Scalar,
  isMap,
  isNode,
  isScalar,
  isSeq,
  visit,
} from 'yaml';

/**
 * Where a field stands in a document: its value, or its name where it has none.
 *
 * @param from the node that the path starts from; missing for the whole document
 * @param path names and places, as far as they lead; what is not there is passed over
 */
export function regionOf(document: Document.Parsed, from: Node | undefined, path: PropertyKey[]) {
  let node: unknown = from ?? document.contents;
  let region = rangeOf(node) ?? { start: 0, end: 0 };
  for (const step of path) {
    const pair = isMap(node)
      ? node.items.find(({ key }) => nameOf(key) === String(step))
      : undefined;
    const next = isSeq(node) ? node.items[Number(step)] : (pair as Pair | undefined)?.value;
    const found = rangeOf(next) ?? rangeOf(pair?.key);
    if (!found) break;
    region = found;
    node = next;
  }
  return { ...region, scalar: isScalar(node) ? node : undefined };
}

/** Where the name of a field stands. */
export function nameRegion(document: Document.Parsed, path: PropertyKey[], name: string) {
  const holder = path.length ? document.getIn(path, true) : document.contents;
  const pair = isMap(holder) ? holder.items.find(({ key }) => nameOf(key) === name) : undefined;
  return rangeOf(pair?.key) ?? rangeOf(holder) ?? { start: 0, end: 0 };
}

/**
 * Where the first of some words stands in a text, whatever the white space between them.
 *
 * @returns 0 when none of them does
 */
export function indexOf(text: string, words: string[]): number {
  for (const each of words) {
    const pieces = each
      .trim()
      .split(/\s+/)
      .map(RegExp.escape)
      .join(String.raw`\s+`);
    const at = new RegExp(`(?<![\\p{L}\\p{N}])${pieces}(?![\\p{L}\\p{N}])`, 'u').exec(text)?.index;
    if (at !== undefined) return at;
  }
  return 0;
}

/**
 * Where a character of a value stands in the YAML that is written for it.
 *
 * YAML folds lines and has escapes, but it keeps every character that is no white space in its order.
 *
 * @param offset in the value
 */
export function writtenAt(text: string, scalar: Scalar, offset: number): number {
  const before = String(scalar.value).slice(0, offset).replace(/\s/g, '').length;
  const lead = /^(?:[|>][^\n]*\n|["'])/.exec(text)?.[0].length ?? 0;
  const sign = signs[scalar.type ?? ''] ?? /\S/g;
  const [place] = [...text.slice(lead).matchAll(sign)].slice(before);
  return lead + (place?.index ?? 0);
}

// How one character is written between each kind of quotation marks.
const signs: Record<string, RegExp> = {
  QUOTE_DOUBLE: /\\(?:x..|u.{4}|U.{8}|[^\s])|[^\s\\]/g,
  QUOTE_SINGLE: /''|\S/g,
};

/**
 * Where a quotation mark opens that nothing closes on its line, before a place at which the YAML breaks.
 *
 * Such a value runs on to the next mark, wherever that stands: the package complains only there.
 */
export function unclosedBefore(
  document: Document.Parsed,
  text: string,
  place: number,
): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      const [start, end] = range ?? [0, 0];
      const value = text.slice(start, end);
      const isOpen = start < place && (value.includes('\n') || value.at(0) !== value.at(-1));
      const endsThere = !text.slice(end, place).trim().includes('\n');
      if (type?.startsWith('QUOTE') && isOpen && endsThere) found = start;
    },
  });
  return found;
}

function rangeOf(node: unknown): Region | undefined {
  if (!isNode(node) || !node.range) return undefined;
  return { start: node.range[0], end: node.range[1] };
}

function nameOf(key: unknown): string {
  return String(isScalar(key) ? key.value : key);
}

interface Region {
  start: number;
  end: number;
}
