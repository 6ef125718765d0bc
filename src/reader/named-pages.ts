import { type Address, parseAddress } from '../markdown/address.ts';
import type { Content } from './read-content.ts';

/** Pages that are named in fields instead of in prose: who names them, and what is named. */
export function namedPages({ home, terms, discrepancies, claims, argument }: Content): Naming[] {
  const points = [...home.brief.points, ...home.gains.points, ...home.costs.points];
  const quotes = [home.claim, home.doubt].map((id) => `quote:${id}`);
  const front = [...points.map(({ to }) => to), ...quotes];

  return [
    { owner: { shelf: 'page', id: 'home' }, links: toLinks(front) },
    ...[...terms].map(([id, { see }]) => ({
      owner: { shelf: 'term', id },
      links: toLinks(see ? [see] : []),
    })),
    ...[...claims.values()].map(({ id, data }) => ({
      owner: { shelf: 'claim', id },
      links: toLinks([...data.entries, ...data.quotations.map((quote) => `quote:${quote}`)]),
    })),
    ...argument.questions.map(({ id, gains, doubts }) => ({
      owner: { shelf: 'question', id },
      links: toLinks(
        [...gains.words, ...doubts.words].flatMap((word) =>
          'quote' in word ? [`quote:${word.quote}`] : (word.entry ?? []),
        ),
      ),
    })),
    ...[...discrepancies].map(([id, { pages }]) => ({
      owner: { shelf: 'discrepancy', id },
      links: toLinks(pages),
    })),
  ];
}

function toLinks(addresses: string[]): Address[] {
  return addresses.flatMap((address) => parseAddress(address) ?? []);
}

interface Naming {
  owner: Address;
  links: Address[];
}
