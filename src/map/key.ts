import type { Look } from '../model/look.ts';
import { type Country, yearIn } from './country.ts';
import type { Layer, Statuses } from './layer.ts';

/**
 * Which mark of a layer's legend a country bears, and how it looks; nothing when the layer does not
 * speak of it.
 *
 * @param year for a layer of years: the one that is shown
 */
export function markIn(
  layer: Layer,
  country: Country,
  statuses: Statuses,
  year: number,
): Bearing | undefined {
  const id = idIn(layer, country, year);
  const key = layer.keys[id];
  const status = statuses[country.status];
  if (!key || !status) return undefined;
  const { look = status.look } = key;
  return { key: id, look: look === 'own' ? (status.ink ?? status.look) : look };
}

function idIn({ id, shows }: Layer, { status, since, marks }: Country, year: number): string {
  if (shows === 'status') return status;
  if (shows === 'marks') return marks[id]?.key ?? '';
  const joined = Number(yearIn(since));
  if (!joined) return '';
  if (joined === year) return 'new';
  return joined < year ? 'in' : 'later';
}

/** What a country's label says in a layer: its code, a year, or what its row says. */
export function labelIn({ id, shows, keys }: Layer, { code, since, marks }: Country): string {
  const own = marks[id];
  if (shows === 'marks' && own) return own.mark ?? keys[own.key]?.mark ?? code;
  if (shows === 'years' && since) return `’${yearIn(since)?.slice(2)}`;
  return code;
}

/** The looks and the labels of a country in all layers, for a script that changes between them. */
export function looksOf(country: Country, layers: Layer[], statuses: Statuses): string {
  return layers.map((layer) => markIn(layer, country, statuses, 0)?.look ?? '').join('|');
}

/** As `looksOf`. */
export function labelsOf(country: Country, layers: Layer[]): string {
  return layers.map((layer) => labelIn(layer, country)).join('|');
}

/** A mark that a country bears. */
export interface Bearing {
  /** Its id among the layer's keys. */
  key: string;
  look: Look;
}
