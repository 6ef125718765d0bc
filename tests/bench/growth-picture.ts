import { line, max, scaleLinear, scaleLog } from 'd3';
import type { Row } from './scale-table.ts';

/** How four costs grow with an archive, as an SVG of four small charts with a common axis. */
export function growthPicture(rows: Row[]): string {
  const charts = [
    {
      title: 'Processor time a quotation, s',
      of: ({ build, quotations }: Row) => build.cpu / quotations,
    },
    { title: 'Most memory of the build, GB', of: ({ build }: Row) => build.memory / 1024 },
    {
      title: 'Largest page, KB',
      of: ({ site }: Row) => Math.max(...Object.entries(site.heaviest).map(pageBytes)) / 1000,
    },
    { title: 'First result of a search, KB', of: ({ search }: Row) => search.firstBytes / 1000 },
  ];
  const drawn = charts.map(({ title, of }, at) => chart(title, rows, of, at * (width + gap)));
  const all = charts.length * (width + gap);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${all} ${height + 70}" role="img" aria-label="What an archive costs by the number of its quotations">
<style>
  svg { font: 13px system-ui, sans-serif; fill: #444; }
  .line { fill: none; stroke: #16606e; stroke-width: 2; }
  .dot { fill: #16606e; }
  .axis { stroke: #999; }
  @media (prefers-color-scheme: dark) { svg { fill: #ccc; } .line { stroke: #6cc3d3; } .dot { fill: #6cc3d3; } }
</style>
${drawn.join('\n')}
</svg>
`;
}

function chart(title: string, rows: Row[], of: (row: Row) => number, left: number): string {
  const sizes = rows.map(({ quotations }) => quotations);
  const x = scaleLog([Math.min(...sizes) / 1.5, Math.max(...sizes) * 1.5], [0, width - 20]);
  const y = scaleLinear([0, (max(rows, of) ?? 1) * 1.15], [height, 0]);
  const path = line<Row>(
    (row) => x(row.quotations),
    (row) => y(of(row)),
  )(rows);
  const points = rows.map((row) => {
    const [at, up, value] = [x(row.quotations).toFixed(1), y(of(row)).toFixed(1), of(row)];
    const shown = value < 10 ? value.toFixed(2) : value.toFixed(0);
    return `<circle class="dot" cx="${at}" cy="${up}" r="3"/>
<text x="${at}" y="${Number(up) - 8}" text-anchor="middle">${shown}</text>
<text x="${at}" y="${height + 18}" text-anchor="middle">${row.quotations.toLocaleString('en-US')}</text>`;
  });
  return `<g transform="translate(${left + 20} 40)">
<text y="-18" font-weight="600">${title}</text>
<path class="axis" d="M0 ${height}H${width - 20}"/>
<path class="line" d="${path ?? ''}"/>
${points.join('\n')}
</g>`;
}

function pageBytes([kind, bytes]: [string, number]): number {
  // Files are fetched by programs or kept for later; a reader waits for pages.
  return /^a file|feed|sitemap|Markdown|pack/.test(kind) ? 0 : bytes;
}

const [width, height, gap] = [250, 150, 24];
