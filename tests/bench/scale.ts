// Builds archives of several sizes from generated content and tells what they cost: the build, the
// pages, the search. Writes the figures to tests/bench/scale.json, the table to the README and the
// picture to .github/growth.svg. All sizes take about an hour on two cores:
//   npm run bench [-- --sizes 12,100 --cards 12]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { writeArchive } from '../fixtures/archive.ts';
import { project } from '../site/build.ts';
import { buildCost } from './build-cost.ts';
import { growthPicture } from './growth-picture.ts';
import { type Row, type Figures, withTable } from './scale-table.ts';
import { searchCost } from './search-cost.ts';
import { sizeOf } from './site-size.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '12,100,1000,10000' },
    // Drawing two cards for each of thirteen thousand pages would take longer than all the rest.
    cards: { type: 'string', default: '12,100,1000' },
  },
});
const numbers = (list: string) => list.split(',').filter(Boolean).map(Number);
const sizes = numbers(values.sizes);
const withCards = numbers(values.cards);

const folder = mkdtempSync(join(tmpdir(), 'scale-'));
// Also when it is stopped: an archive of ten thousand has gigabytes.
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const rows: Row[] = [];
for (const quotations of sizes) {
  const dir = join(folder, `${quotations}`);
  const content = join(dir, 'content');
  mkdirSync(dir);
  writeArchive(content, quotations);
  const build = await buildCost(dir, content);
  const site = sizeOf(join(dir, 'dist'));
  const search = await searchCost(join(dir, 'dist'), content);
  rmSync(dir, { recursive: true });

  mkdirSync(dir);
  if (withCards.includes(quotations)) writeArchive(content, quotations, { cards: true });
  const cards = withCards.includes(quotations) ? await buildCost(dir, content) : undefined;
  rmSync(dir, { recursive: true });
  const row = { quotations, build, ...(cards && { cards }), site, search };
  rows.push(row);
  console.log(JSON.stringify(row));
}

const figures: Figures = {
  day: new Date().toISOString().slice(0, 10),
  cores: availableParallelism(),
  rows,
};
await write('tests/bench/scale.json', JSON.stringify(figures), 'json');
const readme = readFileSync(join(project, 'README.md'), 'utf8');
await write('README.md', withTable(readme, figures), 'markdown');
writeFileSync(join(project, '.github/growth.svg'), growthPicture(rows));

async function write(file: string, text: string, parser: 'json' | 'markdown'): Promise<void> {
  const path = join(project, file);
  const formatted = await format(text, { parser, singleQuote: true, printWidth: 100 });
  writeFileSync(path, formatted);
}
