// Begins an entry of the content: a file of its own, or a row of its table.
//   npm run new
//   npm run new -- statement --title "…" --summary "…" …
import { begin } from './begin.ts';

process.exitCode = await begin(process.argv.slice(2), {
  folder: process.env['CONTENT_DIR'] ?? 'content',
  today: new Date().toISOString().slice(0, 10),
  isAsking: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  say: console.log,
});
