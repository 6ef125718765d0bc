import type { Answer } from '../finder/find.ts';
import type { Note } from '../finder/notes.ts';
import { element } from './element.ts';
import { fill, formFor, weave } from '../model/wording.ts';
import { listed } from './told.ts';

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
    ? [missing ?? [wording.answer.none], waysOn(answer.nearestWords, linkTo, root)]
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
    const read = isRead
      ? [...weave(wording.answer.readAs, { typed: [quoted(about.from)] }), ' ']
      : [];
    return [...read, ...explain(about, root)];
  }
  if (showing) {
    const shown = showing.map(({ text, changed }) => (changed ? element('b', {}, text) : text));
    const href = linkTo(asTyped(query));
    const said = fill(wording.answer.instead, { words: query.trim() });
    const instead = element('a', { href }, said);
    return weave(wording.answer.showing, {
      words: [element('em', {}, ...shown)],
      instead: [instead],
    });
  }
  const read = notes.filter(({ kind, from, to }) => isOtherName(kind) && to && !areSame(from, to));
  if (read.length > 0)
    return weave(wording.answer.read, {
      pairs: listed(
        read.map(({ from, to = '' }) =>
          weave(wording.answer.pair, { typed: [quoted(from)], meant: [quoted(to)] }),
        ),
      ).flat(),
    });
  if (notes.some(({ kind }) => kind === 'cut')) return [wording.answer.cut];
  const indexed = notes.filter(({ kind }) => kind === 'indexed');
  if (indexed.length === 0) return undefined;
  const number = indexed.flatMap(({ from }) => from.split(' ')).length;
  const said = formFor(wording.answer.indexed, number, locale.language);
  return weave(said, { words: listed(indexed.map(told)) });
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
  const nearest = hits.length > 0 ? [` ${wording.answer.below}`] : [];
  const phrases = notes.filter(({ kind }) => kind === 'phrase');
  if (phrases.length > 0)
    return [...weave(wording.answer.phrase, { words: anyOf(phrases) }), ...nearest];
  const absent = notes.filter(({ kind }) => kind === 'absent');
  if (absent.length > 0)
    return [...weave(wording.answer.absent, { words: anyOf(absent) }), ...nearest];
  return nearest.length > 0 ? [wording.answer.incomplete, ...nearest] : undefined;
}

function anyOf(notes: Note[]): Line {
  return listed(notes.map(told), 'disjunction');
}

function told({ from }: Note): HTMLElement {
  return quoted(from);
}

function waysOn(nearest: string[], linkTo: (query: string) => string, root: string): Line {
  const links = nearest.map((word) => element('a', { href: linkTo(word) }, word));
  const meant = weave(wording.answer.meant, { words: listed(links, 'disjunction') });
  return [
    ...(links.length > 0 ? [...meant, ' · '] : []),
    element('a', { href: `${root}quotes/` }, wording.answer.allQuotations),
    ' · ',
    element('a', { href: `${root}quotes/words/` }, wording.answer.everyWord),
  ];
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
