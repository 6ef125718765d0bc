import { parseArgs } from 'node:util';
import { listen } from './listen.ts';

const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: process.env['OUT_DIR'] ?? 'dist' },
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    host: { type: 'string', default: 'localhost' },
    base: { type: 'string', default: '/' },
  },
});

const { address } = await listen({ ...values, port: Number(values.port) });
console.log(`The site is at ${address} (Ctrl+C ends it)`);
