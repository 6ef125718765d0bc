import { randomUUID } from 'node:crypto';

// What one mutant makes and keeps must not be taken for another's, nor for the next build's.
process.env['MEMORY_DIR'] = `.memory/${randomUUID()}`;
