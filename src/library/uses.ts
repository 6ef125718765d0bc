import {
  claimPath,
  discrepancyPath,
  eventPath,
  personPath,
  quotePath,
  sectionPath,
  termPath,
} from '../model/permalink.ts';
import type { Quote } from '../model/quote.ts';
import { quotationFragment } from '../model/text-fragment.ts';
import { mentionsIn } from '../reader/mentions.ts';
import { passagesOf } from '../reader/passage.ts';
import { namedPages } from '../reader/named-pages.ts';
import { kinds } from '../schemas/entry.ts';
import { content, site } from './content.ts';
import { allEntries, entriesShowing, entryAt } from './entries.ts';
import { quotesNamed } from './quotes.ts';
import { wording } from './wording.ts';
import { fill } from '../model/wording.ts';

/** The pages that cite a source, once each. */
export function usesOfSource(id: string): Use[] {
  const cited = citing.get(id) ?? [];
  const countries = [...content.partners.values()].filter(({ sources }) => sources.includes(id));
  return toUses([...cited, ...countries.map((each) => ({ shelf: 'partner', id: each.id }))]);
}

/** The pages that draw on a paragraph of the report, once each: they cite it or quote from it. */
export function usesOfParagraph(number: number): Use[] {
  return toUses([...(quoting.get(number) ?? []), ...(drawing.get(number) ?? [])]);
}

/** The pages that link to something, once each; `shelf` as in the catalog. */
export function usesOf(shelf: string, id: string): Use[] {
  return toUses(linking.get(`${shelf}:${id}`) ?? []);
}

/** The entries that show a quotation, each at its words, then the other pages that link to it. */
export function usesOfQuote(quote: Quote): Use[] {
  const { id } = quote;
  const showing = entriesShowing(id);
  const shown = new Set(showing.map(({ path }) => path));
  return [
    ...showing.map(({ path, title }) => ({
      path: `${path}#${id}${quotationFragment(quote)}`,
      title,
    })),
    ...usesOf('quote', id).filter(({ path }) => !shown.has(path)),
  ];
}

// Every page asks who links to it; the prose is parsed once, and filed by what it names.
const mentions = [
  ...passagesOf(content).map(({ owner, text }) => ({ owner, ...mentionsIn(text) })),
  ...namedPages(content).map(({ owner, links }) => ({ owner, paragraphs: [], sources: [], links })),
];

const citing = filed(
  mentions,
  ({ sources }) => sources,
  ({ owner }) => owner,
);
const drawing = filed(
  mentions,
  ({ paragraphs }) => paragraphs,
  ({ owner }) => owner,
);
const linking = filed(
  mentions,
  ({ links }) => links.map(({ shelf, id }) => `${shelf}:${id}`),
  ({ owner }) => owner,
);
const quoting = filed(
  allEntries(),
  ({ quotes }) => quotes.map(({ paragraph }) => paragraph),
  ({ section, id }) => ({ shelf: section, id }),
);

/** Things by each of their keys, in the same order. */
function filed<T, K>(
  things: T[],
  keysOf: (thing: T) => K[],
  toOwner: (thing: T) => Owner,
): Map<K, Owner[]> {
  const found = new Map<K, Owner[]>();
  for (const thing of things)
    for (const key of new Set(keysOf(thing))) {
      const owners = found.get(key) ?? [];
      owners.push(toOwner(thing));
      found.set(key, owners);
    }
  return found;
}

function toUses(owners: Owner[]): Use[] {
  const uses = owners.map(toUse);
  return [...new Map(uses.map((use) => [use.path, use])).values()];
}

function toUse({ shelf, id }: Owner): Use {
  const entry = entryAt(shelf, id);
  if (entry) return { path: entry.path, title: entry.title };
  const make = others[shelf];
  if (!make) throw new Error(`No page shows “${shelf}:${id}”.`);
  return make(id);
}

/** What the page or the place is called that `shelf:id` names. */
export function titleOf(shelf: string, id: string): string {
  return toUse({ shelf, id }).title;
}

const others: Record<string, (id: string) => Use> = {
  section: (id) => ({ path: sectionPath(id), title: frontOf(id) }),
  person: (id) => ({ path: personPath(id), title: content.people.get(id)?.data.name ?? id }),
  quote: (id) => ({ path: quotePath(id), title: quoteTitle(id) }),
  term: (id) => ({ path: termPath(id), title: content.terms.get(id)?.term ?? id }),
  event: (id) => ({ path: eventPath(id), title: content.events.get(id)?.title ?? id }),
  discrepancy: (id) => ({
    path: discrepancyPath(id),
    title: content.discrepancies.get(id)?.title ?? id,
  }),
  // A name in a list has no period.
  claim: (id) => ({
    path: claimPath(id),
    title: content.claims.get(id)?.data.claim.replace(/\.$/, '') ?? id,
  }),
  question: (id) => ({
    path: `/argument/#${id}`,
    title: content.argument.questions.find((each) => each.id === id)?.question ?? id,
  }),
  partner: () => mapPage,
  map: () => mapPage,
  page: (id) => pages[id] ?? { path: `/${id}/`, title: content.about.data.title },
};

const pages: Record<string, Use> = {
  home: { path: '/', title: content.home.title },
  read: { path: '/read/', title: content.story.data.title },
  accessibility: { path: '/accessibility/', title: content.accessibility.data.title },
};

const mapPage = content.map
  ? { path: '/map/', title: content.home.table?.title ?? '' }
  : { path: '/#table', title: content.home.table?.title ?? '' };

function frontOf(section: string): string {
  const kind = kinds.find((each) => site.sections[each] === section);
  return kind ? content.fronts[kind].data.title : section;
}

function quoteTitle(id: string): string {
  const [quote] = content.quotes.has(id) ? quotesNamed([id]) : [];
  return quote
    ? fill(wording.quotation.named, { speaker: quote.speaker.name, number: quote.paragraph })
    : id;
}

/** A page that uses something. */
export interface Use {
  path: string;
  title: string;
}

interface Owner {
  shelf: string;
  id: string;
}
