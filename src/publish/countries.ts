import { toPlainMarkdown } from '../library/cited-markdown.ts';
import { content } from '../library/content.ts';
import { map } from '../library/partners.ts';
import { dayInWords, wording } from '../library/wording.ts';
import type { Site } from '../metadata/page.ts';
import { table } from './markdown.ts';

/** The countries and what each layer of the map says of them, in Markdown. */
export function countriesTable(site: Site): string {
  const cited = (text = '') => toPlainMarkdown(text, site.address);
  const layers = (map?.layers ?? []).flatMap((layer) => (layer.shows === 'marks' ? [layer] : []));
  const rows = [...content.partners.values()].map(({ name, status, since, sinceNote, marks }) => [
    name,
    map?.statuses[status]?.label ?? content.home.table?.groups[status] ?? '',
    [since && dayInWords(since), cited(sinceNote)].filter(Boolean).join('; '),
    ...layers.map(({ id, keys }) => {
      const { key = '', note, text } = marks[id] ?? {};
      return [keys[key]?.cell, note, text]
        .flatMap((words) => (words ? cited(words) : []))
        .join('; ');
    }),
  ]);
  const { country, status, since } = wording.map;
  const heads = layers.map(({ name, column = name }) => column);
  return table([country, status, since, ...heads], rows);
}
