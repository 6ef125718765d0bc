// Adds what a built site publishes to the file that keeps it; nothing is ever taken out:
//   npm run permalinks
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../reader/read-content.ts';
import { anchorsIn } from '../rules/anchors.ts';
import { publishedAddresses } from './permalinks.ts';

const dir = process.env['CONTENT_DIR'] ?? 'content';
const lock = join(dir, 'permalinks.txt');
const known = existsSync(lock) ? readFileSync(lock, 'utf8').split('\n').filter(Boolean) : [];
const published = publishedAddresses(process.env['OUT_DIR'] ?? 'dist');
const all = [...new Set([...known, ...published])].sort();

// The check looks for what the content gives before a build, so that stands in a part of its own.
const { content } = readFolder(dir);
const names = content ? anchorsIn(content) : new Set();
const isGiven = (address: string) => !address.includes('#') || names.has(address.split('#')[1]);
const parts = [all.filter(isGiven), all.filter((address) => !isGiven(address))];
writeFileSync(lock, `${parts.map((part) => part.join('\n')).join('\n\n')}\n`);
console.log(`${lock}: ${all.length} addresses, ${all.length - known.length} of them new`);
