import { type Country, isNamedIn } from '../map/country.ts';
import { content } from './content.ts';
import { allEntries } from './entries.ts';
import { allQuotes } from './quotes.ts';

/** What the content says of its map; missing when it has none. */
export const map = content.map;

/** A layer of which the countries’ rows say something. */
export type OwnLayer = Extract<NonNullable<typeof map>['layers'][number], { shows: 'marks' }>;

/** The year that layers are shown in at first: that of the map's day. */
export const year = Number(map?.asOf.slice(0, 4));

/** The page of a layer: the first is the map's own. */
export function layerPath(id: string): string {
  return id === map?.layers[0]?.id ? '/map/' : `/map/${id}/`;
}

/** The countries of the map in the order in which they are read; none without a map. */
export function allCountries(): Country[] {
  countries ??= readCountries();
  return countries;
}

function readCountries(): Country[] {
  const regions = map?.regions ?? [];
  return regions.flatMap(({ title, on, countries: ids }) =>
    ids.map((id) => toCountry(id, title, on)),
  );
}

function toCountry(id: string, region: string, on: Country['on']): Country {
  const partner = content.partners.get(id);
  if (!partner) throw new Error(`“${id}” is not in content/partners.yml.`);
  const names = [partner.name, ...(map?.spellings[id] ?? [])];
  const quotes = allQuotes().filter(({ text }) => isNamedIn(text, names));

  return {
    ...partner,
    path: `/map/#${id}`,
    code: partner.alpha2,
    region,
    on,
    quotes: quotes.map(({ path, speaker, paragraph }) => ({
      path,
      title: `${speaker.name}, ¶${paragraph}`,
    })),
    entries: allEntries()
      .filter((entry) => isNamedIn(spoken(entry), names))
      .map(({ path, title }) => ({ path, title })),
  };
}

/** The words of a statement or view; other entries are not asked. */
function spoken({ kind, id, title, summary }: ReturnType<typeof allEntries>[number]): string {
  if (kind !== 'statements' && kind !== 'views') return '';
  return `${title} ${summary} ${content[kind].get(id)?.body ?? ''}`;
}

// Every page of the map asks for them; texts are searched once.
let countries: Country[] | undefined;
