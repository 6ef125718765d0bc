import type { FinderData } from '../finder/index-data.ts';
import { findAll } from '../finder/find.ts';
import { words } from '../finder/fold.ts';
import type { Mark } from '../finder/marks.ts';
import type { QuickData } from '../model/quick-data.ts';
import { markedFragment } from './marked.ts';

/**
 * The best few answers to a search, of any kind: whoever or whatever it names, quotations, pages.
 *
 * @param root the way to the site's root
 */
export function quickAnswers(
  data: QuickData<FinderData>,
  query: string,
  root: string,
): QuickAnswer[] {
  if (!query.trim()) return [];
  const { people, quotes } = data.finder;
  const { hits, notes } = findAll(data.finder, query);
  const named = new Set(notes.flatMap(({ kind, id }) => (kind === 'name' && id ? [id] : [])));
  const terms = hits.filter(({ kind }) => kind === 'term').map(({ id }) => id);

  const persons = people
    .filter(({ id, name }) => named.has(id) || beginsWords(name, query))
    .map(({ id, name, role }) => ({ kind: role, text: name, href: `${root}people/${id}/` }));
  const quotations = hits.flatMap(({ kind, id, marks }) => {
    const quote = kind === 'quote' && quotes.find((each) => each.id === id);
    if (!quote) return [];
    const speaker = people.find((each) => each.id === quote.speaker)?.name ?? '';
    const href = `${root}quotes/${id}/#${id}${markedFragment(quote.text, marks)}`;
    return [{ kind: speaker, text: quote.text, marks, isQuoted: true, href }];
  });
  const pages = [
    ...data.finder.terms
      .filter(({ id, term }) => terms.includes(id) || beginsWords(term, query))
      .map(({ id, term }) => ({
        kind: wording.kinds.term,
        text: term,
        href: `${root}glossary/#${id}`,
      })),
    ...data.pages
      .filter(([, title]) => beginsWords(title, query))
      .map(([path, title]) => ({ kind: wording.kinds.page, text: title, href: root + path })),
  ];
  // One of each kind before many of one.
  const first = [...persons.slice(0, 2), ...quotations.slice(0, 3), ...pages.slice(0, 2)];
  const rest = [...quotations.slice(3), ...pages.slice(2), ...persons.slice(2)];
  return [...first, ...rest].slice(0, most);
}

/** More would cover the page that the reader is on. */
const most = 5;

/** Whether each word of a query begins a word of a name. */
function beginsWords(name: string, query: string): boolean {
  const parts = words(name);
  return words(query).every(({ folded }) =>
    parts.some((part) => folded.length > 1 && part.folded.startsWith(folded)),
  );
}

export interface QuickAnswer {
  /** Who says it, or what it is. */
  kind: string;
  text: string;
  href: string;
  marks?: Mark[];
  isQuoted?: boolean;
}
