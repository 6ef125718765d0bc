import { addressOf } from '../../metadata/address.ts';
import type { DataFile, Site } from '../../metadata/page.ts';
import { rightsOf } from '../../metadata/rights.ts';
import { dayInWords, wording } from '../wording.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { catalog, content } from '../content.ts';
import { map } from '../partners.ts';
import { quotesNamed } from '../quotes.ts';
import { bullets, link, section, table } from './link.ts';
import { quoteBlock } from './quotes.ts';

/** The front page: the story, its points, what is gained, feared and open. */
export function homeCopy(site: Site): string[] {
  const { home, events } = content;
  const cited = (text: string) => toPlainMarkdown(text, site.address);
  const points = (list: typeof home.brief.points) =>
    bullets(
      list.map(({ text, to }) => `${cited(text)} ${link(wording.copies.readOn, pathOf(to), site)}`),
    );
  const strip = home.timeline.events.flatMap((id) => events.get(id) ?? []);
  return [
    cited(home.lead),
    ...quotesNamed([home.claim, home.doubt]).map((quote) => quoteBlock(quote, site)),
    ...section(home.brief.title, points(home.brief.points)),
    ...(map || !home.table
      ? []
      : section(home.table.title, cited(home.table.text), countriesTable(site))),
    ...section(home.gains.title, points(home.gains.points)),
    ...section(home.costs.title, points(home.costs.points)),
    ...section(
      home.timeline.title,
      bullets(strip.map((each) => `${dayInWords(each.date)}: ${each.title}`)),
    ),
    ...section(
      home.open.title,
      home.open.text,
      bullets(
        home.open.questions.map(({ question, settles }) => `${cited(question)} ${cited(settles)}`),
      ),
    ),
  ];
}

/** What the map says, as the table that stands below it. */
export function mapCopy(site: Site): string[] {
  const layers = (map?.layers ?? []).map(
    ({ name, text }) => `**${name}.** ${toPlainMarkdown(text, site.address)}`,
  );
  return [...layers, countriesTable(site)];
}

function countriesTable(site: Site): string {
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

/** The files of the site's data, and what may be done with each thing. */
export function dataCopy(files: DataFile[], site: Site): string[] {
  return [
    bullets(files.map(({ path, text }) => `${addressOf(path, site.address)}: ${text}`)),
    ...section(
      wording.copies.reuse,
      bullets(rightsOf(site).map(({ what, text }) => `**${what}**: ${text}`)),
    ),
  ];
}

function pathOf(to: string): string {
  const [shelf = '', id = ''] = to.split(':');
  return catalog.pathTo(shelf, id);
}
