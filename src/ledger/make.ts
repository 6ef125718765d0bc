import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, stop } from './arguments.ts';
import { makeLedger } from './ledger.ts';

const { content, text } = readArguments();
const declared = new Map([...content.quotes].map(([id, { data }]) => [id, data]));

try {
  const ledger = makeLedger(
    text,
    content.article.paragraphs.length,
    declared,
    content.article.unspoken,
  );
  const file = join(content.dir, 'ledger.json');
  writeFileSync(file, `${JSON.stringify(ledger, null, 2)}\n`);
  console.log(`${file}: ${ledger.article.paragraphs} paragraphs, ${declared.size} quotations`);
} catch (error) {
  stop((error as Error).message);
}
