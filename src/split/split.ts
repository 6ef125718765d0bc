// Drafts a content folder from a report's plain text: npm run split -- --article FILE --into FOLDER
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { decode } from '../reader/decode.ts';
import { checkContent } from '../rules/check-content.ts';
import { undecided } from '../rules/undecided.ts';
import { draft } from './draft.ts';
import { readArticle } from './read-article.ts';

try {
  const { values } = parseArgs({
    options: { article: { type: 'string' }, into: { type: 'string' } },
  });
  const { article: file, into } = values;
  if (!file || !into)
    throw new Error('Name the text of the report and a new folder: --article FILE --into FOLDER');
  if (existsSync(into) && readdirSync(into).length > 0)
    throw new Error(`${into} is not empty. Name a new folder, so that nothing in it is lost.`);

  const text = readText(file);
  const article = readArticle(text);
  const files = draft(article, text, new Date().toISOString().slice(0, 10));
  for (const [path, words] of files) {
    mkdirSync(dirname(join(into, path)), { recursive: true });
    writeFileSync(join(into, path), words);
  }
  checkContent(into);

  const { quotations, report, unspoken } = article;
  const sure = quotations.filter((each) => each.sure).length;
  const open = undecided(into).length;
  console.log(`${into}: ${files.size} files from ${report.paragraphs.length} paragraphs`);
  console.log(`  ${quotations.length} quotations, of ${sure} the speaker is sure`);
  console.log(`  ${unspoken.length} titles, terms and names in quotation marks`);
  console.log(`  ${open} places to decide: npm run check -- ${into} lists them`);
  console.log(`Build it: CONTENT_DIR=${into} npm run build`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** @throws Error that names the file */
function readText(file: string): string {
  try {
    return decode(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException; // thrown by the disk or by `decode`
    if (code === 'ENOENT') throw new Error(`${file} is missing. Name the text of the report.`);
    throw new Error(`${file} ${code ? `cannot be read (${code})` : message}`);
  }
}
