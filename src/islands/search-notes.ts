import type { Answer } from '../finder/find.ts';
import type { Note } from '../finder/notes.ts';
import { element } from './element.ts';

/**
 * What the finder did with a query, in words, in two lines at most: what was changed or is explained
 * elsewhere, and what is missing.
 *
 * @param query what the reader typed
 * @param linkTo the address of another search
 * @param root the way to the site's root
 */
export function tellNotes(
  answer: Answer,
  query: string,
  linkTo: (query: string) => string,
  root: string,
): HTMLElement[] {
  const missing = missingIn(answer);
  const isNone = answer.answer === 'none' && query.trim() !== '';
  const lines = isNone
    ? [missing ?? ['Nobody quoted here says this.'], waysOn(answer.nearestWords, linkTo, root)]
    : [changedIn(answer, query, linkTo, root), missing];
  return lines.flatMap((line) => (line ? element('p', {}, ...line) : []));
}

/** How the query was read, or where what it names is explained; nothing where it was taken as it is. */
function changedIn(
  { notes, showing }: Answer,
  query: string,
  linkTo: (query: string) => string,
  root: string,
): Line | undefined {
  const about = notes.find(({ kind }) => kind === 'person' || kind === 'entry');
  if (about) {
    const isRead = notes.some(({ kind, id }) => isOtherName(kind) && id === about.id);
    return [...(isRead ? ['Read ', quoted(about.from), ' as '] : []), ...explain(about, root)];
  }
  if (showing) {
    const shown = showing.map(({ text, changed }) => (changed ? element('b', {}, text) : text));
    const href = linkTo(asTyped(query));
    const instead = element('a', { href }, `search for ${query.trim()} instead`);
    return ['Showing results for ', element('em', {}, ...shown), ' · ', instead];
  }
  const read = notes.filter(({ kind, from, to }) => isOtherName(kind) && to && !areSame(from, to));
  if (read.length > 0)
    return [
      'Read ',
      ...listed(read, ({ from, to = '' }) => [quoted(from), ' as ', quoted(to)]),
      '.',
    ];
  if (notes.some(({ kind }) => kind === 'cut'))
    return ['The search was too long; its end was not read.'];
  const indexed = notes.filter(({ kind }) => kind === 'indexed');
  if (indexed.length === 0) return undefined;
  const are = indexed.length === 1 && !indexed[0]?.from.includes(' ') ? ' is' : ' are';
  return [...listed(indexed, ({ from }) => [quoted(from)]), `${are} the editor’s wording.`];
}

function isOtherName(kind: Note['kind']): boolean {
  return kind === 'name' || kind === 'term' || kind === 'alias';
}

function explain({ kind, to = '', id = '', says }: Note, root: string): Line {
  const path = kind === 'person' ? `people/${id}/` : `glossary/#${id}`;
  const more = says && !areSame(says, to) ? `${kind === 'person' ? ', ' : ': '}${says}` : '';
  return [element('a', { href: root + path }, to), more];
}

/** What nobody says; “below” is told only above something. */
function missingIn({ answer, notes, hits }: Answer): Line | undefined {
  if (answer === 'found') return undefined;
  const nearest = hits.length > 0 ? ' The nearest are below.' : '';
  const phrases = notes.filter(({ kind }) => kind === 'phrase');
  if (phrases.length > 0)
    return ['Nobody says ', ...listed(phrases, told, ' or '), ` word for word.${nearest}`];
  const absent = notes.filter(({ kind }) => kind === 'absent');
  if (absent.length > 0)
    return ['Nobody quoted here says ', ...listed(absent, told, ' or '), `.${nearest}`];
  return nearest ? [`No quotation has all of it.${nearest}`] : undefined;
}

function told({ from }: Note): Line {
  return [quoted(from)];
}

function waysOn(nearest: string[], linkTo: (query: string) => string, root: string): Line {
  const links = listed(nearest, (word) => [element('a', { href: linkTo(word) }, word)], ' or ');
  return [
    ...(links.length > 0 ? ['Did you mean ', ...links, '? · '] : []),
    element('a', { href: `${root}quotes/` }, 'All quotations'),
    ' · ',
    element('a', { href: `${root}quotes/words/` }, 'Every word that is said'),
  ];
}

/** Things one after the other, with commas, and a word before the last. */
function listed<T>(things: T[], tell: (thing: T) => Line, last = ' and '): Line {
  return things.flatMap((thing, at) => {
    const isLast = at === things.length - 1;
    return [...(at === 0 ? [] : [isLast ? last : ', ']), ...tell(thing)];
  });
}

function quoted(text: string): HTMLElement {
  return element('em', {}, text);
}

function areSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** A query that no correction touches: each word in quotation marks. */
function asTyped(query: string): string {
  return /["“”]/.test(query) ? query : `"${query.trim()}"`;
}

type Line = (Node | string)[];
