import type { Fault } from '../reader/fault.ts';
import type { Content } from '../reader/read-content.ts';
import type { Name } from './names.ts';

const file = 'content/map.yml';

/** Every country stands on the map once, what it bears is explained there, and what is drawn is shown. */
export function unmapped({ map, partners }: Content): Fault[] {
  if (!map) return [];
  const { regions, layers, statuses, ties } = map;
  const placed = regions.flatMap(({ countries }) => countries);
  const fault = (field: string, message: string) => ({ file, field, message });

  return [
    ...[...partners.keys()]
      .filter((id) => placed.filter((each) => each === id).length !== 1)
      .map((id) => fault('regions', `must name “${id}” once. Correct the lists.`)),
    ...[...partners.values()]
      .filter(({ status, since }) => since && statuses[status] && !statuses[status].since)
      .map(({ id, status }) =>
        fault(`statuses.${status}`, `has no “since”, but ${id} has one. Say it with {date}.`),
      ),
    ...(layers.filter(({ shows }) => shows === 'years').length > 1
      ? [fault('layers', 'have the years twice. A page has one slider: keep one of them.')]
      : []),
    ...(Boolean(ties) === layers.some(({ tied }) => tied)
      ? []
      : [
          fault(
            'ties',
            'and a layer with “tied: true” belong together. Add the one that is missing.',
          ),
        ]),
    ...(ties && !ties.to.some(({ country }) => country === ties.main)
      ? [fault('ties.main', `is ${ties.main}, to which no tie leads. Name a country of “to”.`)]
      : []),
  ];
}

/** What the map and the rows of its countries name: each other, layers, marks, statuses. */
export function mapNames({ map, partners }: Content): Name[] {
  const rows = [...partners].flatMap(([id, { status, marks }]) => {
    const row = `content/partners.yml (${id})`;
    return [
      { file: row, field: 'status', shelf: 'status', id: status },
      ...Object.entries(marks).flatMap(([layer, { key }]) => [
        { file: row, field: `marks.${layer}`, shelf: 'layer of marks', id: layer },
        { file: row, field: `marks.${layer}.key`, shelf: `mark of ${layer}`, id: key },
      ]),
    ];
  });
  if (!map) return rows;

  const { layers, regions, ties, moved, spellings } = map;
  const country = (field: string) => (id: string) => ({ file, field, shelf: 'country', id });
  return [
    ...rows,
    ...layers.flatMap(({ shows, keys }, index) =>
      (shows === 'status' ? Object.keys(keys) : []).map((id) => ({
        file,
        field: `layers.${index}.keys.${id}`,
        shelf: 'status',
        id,
      })),
    ),
    ...regions.flatMap(({ countries }, index) =>
      countries.map(country(`regions.${index}.countries`)),
    ),
    ...(ties ? [country('ties.main')(ties.main)] : []),
    ...(ties?.to ?? []).map((city, index) => country(`ties.to.${index}.country`)(city.country)),
    ...Object.keys(moved).map((id) => country(`moved.${id}`)(id)),
    ...Object.keys(spellings).map((id) => country(`spellings.${id}`)(id)),
  ];
}
