// Checks a content folder, all of it at once, and builds nothing:
//   npm run check
//   npm run check -- FOLDER
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { examine } from '../rules/check-content.ts';
import { countOf, listOf, undecided } from '../rules/undecided.ts';
import { toReport } from './report.ts';

const { positionals } = parseArgs({ allowPositionals: true });
const folder = positionals[0] ?? process.env['CONTENT_DIR'] ?? 'content';

if (existsSync(folder)) {
  const examined = examine(folder);
  console.log(toReport(examined, folder));
  const open = undecided(folder);
  // A draft is no fault: it is built to be looked at, and only not published.
  if (open.length > 0) console.log(`\n${listOf(open, folder)}\n\n${countOf(open)} to decide.`);
  if (examined.faults.length > 0) process.exitCode = 1;
} else {
  console.error(`There is no folder ${folder}. Name the one that holds site.yml.`);
  process.exitCode = 1;
}
