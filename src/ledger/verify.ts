import { readArguments, stop } from './arguments.ts';
import { type Link, checkChain } from './chain.ts';
import { makeLedger } from './ledger.ts';

const { content, text } = readArguments();
if (!content.ledger)
  stop('There is no content/ledger.json. Make it: npm run ledger -- --article FILE');

const declared = new Map([...content.quotes].map(([id, { data }]) => [id, data]));
const chain = checkChain(content.ledger, text);
print(chain);

try {
  // What the ledger cannot know: words that the report quotes and no file declares.
  makeLedger(text, content.article.paragraphs.length, declared, content.article.unspoken);
} catch (error) {
  stop((error as Error).message);
}

const broken = chain.filter(({ holds }) => !holds).length;
if (broken > 0) stop(`${broken} of ${chain.length} links do not hold.`);
console.log(
  `All ${chain.length} links hold: the report's SHA-256 is ${content.ledger.article.sha256}.`,
);

function print(links: Link[]): void {
  console.table(
    links.map(({ id, paragraph, offset, length, sha256, holds }) => ({
      '¶': paragraph,
      quotation: id,
      offset,
      length,
      'SHA-256': `${sha256.slice(0, 12)}…`,
      holds: holds ? 'yes' : 'NO',
    })),
  );
}
