import type { Claim, ClaimEvent, Verdict } from '../model/claim.ts';
import { spanInWords } from './wording.ts';
import { claimPath, eventPath } from '../model/permalink.ts';
import { mentionsIn } from '../reader/mentions.ts';
import type { ClaimRecord } from '../reader/read-content.ts';
import { catalog, content, site } from './content.ts';
import { entryAt } from './entries.ts';
import { speakerNamed } from './people.ts';
import { quotesNamed } from './quotes.ts';

/** Every claim in its order, with what came of it. */
export function allClaims(): Claim[] {
  return inOrder;
}

/** The claims with these ids, in their own order. */
export function claimsNamed(ids: string[]): Claim[] {
  return inOrder.filter(({ id }) => ids.includes(id));
}

/** The claims on which the page at an address bears. */
export function claimsAt(path: string): Claim[] {
  return inOrder.filter(({ entries }) => entries.some((each) => each.path === path));
}

/** The claims that a quotation makes. */
export function claimsOfQuote(id: string): Claim[] {
  return inOrder.filter(({ quotes }) => quotes.some((quote) => quote.id === id));
}

/** How many claims turned out in each way, in the order of `site.yml`; ways without a claim are left out. */
export function tally(): { verdict: Verdict; claims: Claim[] }[] {
  return Object.keys(site.verdicts)
    .map((id) => ({
      verdict: verdictNamed(id),
      claims: inOrder.filter((claim) => claim.verdict.id === id),
    }))
    .filter(({ claims }) => claims.length > 0);
}

function toClaim(id: string, data: ClaimRecord): Claim {
  const events = data.events.map(toEvent).sort((a, b) => a.date.localeCompare(b.date));
  const quotes = quotesNamed(data.quotations);
  const sources = newestFirst([
    ...data.known.flatMap(sourcesOf),
    ...data.events.flatMap((event) => sourcesOf(content.events.get(event)?.detail ?? '')),
  ]);

  return {
    id,
    path: claimPath(id),
    order: data.order,
    text: data.claim,
    speakers: data.speakers.map(speakerNamed),
    quotes,
    paraphrase: data.paraphrase,
    grade: quotes[0]?.grade ?? 'paraphrase',
    entries: data.entries.map(toLink),
    verdict: verdictNamed(data.verdict),
    finding: data.finding,
    known: data.known,
    unknown: data.unknown,
    reading: data.reading,
    events,
    sources,
    asOf: sources.map((source) => content.sources.get(source)?.date ?? '').find(Boolean) ?? '',
  };
}

function toEvent(id: string): ClaimEvent {
  const event = content.events.get(id);
  if (!event) throw new Error(`“${id}” is not in content/timeline.yml.`);
  const { date, until, title } = event;
  return { id, path: eventPath(id), date, span: spanInWords(date, until), title };
}

function toLink(address: string): { path: string; title: string } {
  const [shelf = '', id = ''] = address.split(':');
  return { path: catalog.pathTo(shelf, id), title: entryAt(shelf, id)?.title ?? id };
}

function verdictNamed(id: string): Verdict {
  const verdict = site.verdicts[id];
  if (!verdict) throw new Error(`“${id}” is not among the verdicts of site.yml.`);
  return { id, ...verdict };
}

function sourcesOf(text: string): string[] {
  return mentionsIn(text).sources;
}

function newestFirst(ids: string[]): string[] {
  const dateOf = (id: string) => content.sources.get(id)?.date ?? '';
  return [...new Set(ids)].sort((a, b) => dateOf(b).localeCompare(dateOf(a)));
}

// Every page asks for claims; they are joined once.
const inOrder = [...content.claims.values()]
  .map(({ id, data }) => toClaim(id, data))
  .sort((a, b) => a.order - b.order);
