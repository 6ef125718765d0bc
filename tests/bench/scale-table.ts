import type { Cost } from './build-cost.ts';
import type { SearchCost } from './search-cost.ts';
import type { Size } from './site-size.ts';

/**
 * A text with the table of the figures in place of what stood between the marks `<!-- bench -->` and
 * `<!-- /bench -->`.
 *
 * @throws Error when the text has no such marks
 */
export function withTable(text: string, figures: Figures): string {
  const between = /(<!-- bench -->).*(<!-- \/bench -->)/s;
  if (!between.test(text)) throw new Error('The README has no place for the table of the bench.');
  return text.replace(between, (_, start, end) => `${start}\n\n${toText(figures)}\n\n${end}`);
}

function toText({ day, cores, rows }: Figures): string {
  const date = new Date(day).toLocaleDateString('en-GB', dateForm);
  const kinds = [...new Set(rows.flatMap(({ site }) => Object.keys(site.heaviest)))];
  const lines: [string, (row: Row) => string][] = [
    ['pages; files', ({ site }) => `${count(site.pages)}; ${count(site.files)}`],
    ['on the disk', ({ site }) => `${(site.bytes / 1e6).toFixed(0)} MB`],
    ['build, without cards', ({ build }) => `${build.seconds.toFixed(0)} s`],
    ['its processor time a quotation', (row) => `${perQuotation(row)} ms`],
    ['most memory', ({ build }) => `${(build.memory / 1024).toFixed(2)} GB`],
    ['build, with all cards drawn', ({ cards }) => (cards ? `${cards.seconds.toFixed(0)} s` : '–')],
    ['all that searches may fetch', ({ site }) => kilobytes(site.index)],
    ['the first result: bytes', ({ search }) => kilobytes(search.firstBytes)],
    ['the first result: here', ({ search }) => `${search.firstMs.toFixed(0)} ms`],
    ['the first result: on a phone’s line', ({ search }) => `${search.slowMs.toFixed(0)} ms`],
    [
      'two slips: right first',
      ({ search }) => `${search.rightFirst.toFixed(3)} of ${search.asked}`,
    ],
    ...kinds.map((kind): [string, (row: Row) => string] => [
      `largest: ${kind}`,
      ({ site }) => (site.heaviest[kind] ? kilobytes(site.heaviest[kind]) : '–'),
    ]),
  ];
  return [
    `Measured by \`npm run bench\` on ${cores} cores, ${date}; bytes on the wire, Brotli.`,
    '',
    `| quotations | ${rows.map(({ quotations }) => count(quotations)).join(' | ')} |`,
    `| --- | ${rows.map(() => '---:').join(' | ')} |`,
    ...lines.map(([name, of]) => `| ${name} | ${rows.map(of).join(' | ')} |`),
  ].join('\n');
}

/** Processor time in milliseconds for each quotation. */
export function perQuotation({ build, quotations }: Row): string {
  return count(Math.round((build.cpu * 1000) / quotations));
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}

const dateForm = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** What was measured of one size. */
export interface Row {
  quotations: number;
  /** The build without cards. */
  build: Cost;
  /** The build with all cards drawn anew. */
  cards?: Cost;
  site: Size;
  search: SearchCost;
}

export interface Figures {
  /** Of the measurement. */
  day: string;
  cores: number;
  rows: Row[];
}
