// Adds what a built site publishes to the file that keeps it; nothing is ever taken out:
//   npm run permalinks
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publishedAddresses } from './permalinks.ts';

const lock = join(process.env['CONTENT_DIR'] ?? 'content', 'permalinks.txt');
const known = existsSync(lock) ? readFileSync(lock, 'utf8').split('\n').filter(Boolean) : [];
const all = [
  ...new Set([...known, ...publishedAddresses(process.env['OUT_DIR'] ?? 'dist')]),
].sort();
writeFileSync(lock, `${all.join('\n')}\n`);
console.log(`${lock}: ${all.length} addresses, ${all.length - known.length} of them new`);
