import type { Answer } from '../finder/find.ts';
import type { Note } from '../finder/notes.ts';
import { element } from './element.ts';

/**
 * What the finder did with a query, in words: one paragraph a thing.
 *
 * @param query what the reader typed
 * @param linkTo the address of another search
 * @param root the way to the site's root
 */
export function tellNotes(
  { answer, notes, nearestWords, showing }: Answer,
  query: string,
  linkTo: (query: string) => string,
  root: string,
): HTMLElement[] {
  const told = notes.map((note) => sentence(note)).filter((each) => each !== undefined);
  const lines: HTMLElement[] = told.map((children) => element('p', {}, ...children));

  if (showing) {
    const shown = showing.map(({ text, changed }) => (changed ? element('b', {}, text) : text));
    const instead = element(
      'a',
      { href: linkTo(asTyped(query)) },
      `search for ${query.trim()} instead`,
    );
    lines.unshift(
      element('p', {}, 'Showing results for ', element('em', {}, ...shown), ' · ', instead),
    );
  }
  if (answer === 'nearest')
    lines.push(element('p', {}, 'No quotation has all of it. The nearest are below.'));
  if (answer === 'none' && query.trim()) {
    if (lines.length === 0) lines.push(element('p', {}, 'Nobody quoted here says this.'));
    lines.push(...waysOn(nearestWords, linkTo, root));
  }
  return lines;
}

/** A query that no correction touches: each word in quotation marks. */
function asTyped(query: string): string {
  return /["“”]/.test(query) ? query : `"${query.trim()}"`;
}

function waysOn(nearest: string[], linkTo: (query: string) => string, root: string): HTMLElement[] {
  const links = nearest.flatMap((word, at) => [
    at ? ', ' : '',
    element('a', { href: linkTo(word) }, word),
  ]);
  return [
    ...(links.length > 0
      ? [element('p', {}, 'The nearest words that are said: ', ...links, '.')]
      : []),
    element(
      'p',
      {},
      element('a', { href: `${root}quotes/` }, 'All quotations'),
      ' · ',
      element('a', { href: `${root}quotes/words/` }, 'Every word that is said'),
    ),
  ];
}

/** A note as a sentence; nothing for what is told elsewhere or need not be. */
function sentence({ kind, from, to }: Note): (Node | string)[] | undefined {
  const typed = element('em', {}, from);
  const meant = element('em', {}, to ?? '');
  switch (kind) {
    case 'name':
    case 'term':
    case 'alias':
      return to && to.toLowerCase() !== from.toLowerCase()
        ? [typed, ' is another name or spelling of ', meant, '.']
        : undefined;
    case 'absent':
      return ['Nobody quoted here says ', typed, '.'];
    case 'phrase':
      return ['Nobody says ', typed, ' word for word.'];
    case 'apart':
      return ['All of it is said, but not in one place.'];
    case 'cut':
      return ['The search was too long; its end was not read.'];
    case 'indexed':
      return ['The words ', typed, ' are an editor’s, not the speaker’s.'];
    default:
      return undefined;
  }
}
