import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { checkContent } from '../../src/rules/check-content.ts';
import { undecided } from '../../src/rules/undecided.ts';
import { draftFolder, reportTexts } from '../fixtures/draft.ts';

for (const [name, text] of reportTexts)
  test(`the report ${name} becomes a content folder that the check finds no fault in`, (t) => {
    const dir = draftFolder(t, text);
    const { quotes, article, ledger, statements, people } = checkContent(dir);

    assert.ok(quotes.size > 5);
    assert.equal(Object.keys(ledger?.quotations ?? {}).length, quotes.size);
    // One statement a speaker who is quoted, and a file of each.
    const speakers = new Set([...quotes.values()].map(({ data }) => data.speaker));
    assert.deepEqual([...statements.keys()].sort(), [...speakers].sort());
    for (const speaker of speakers) assert.ok(people.has(speaker), speaker);
    for (const { summary } of article.paragraphs) assert.match(summary, /^to decide:/);
  });

test('a draft holds no sentence of the report but what stands in its quotation marks', (t) => {
  const text = reportTexts.get('wire')!;
  const dir = draftFolder(t, text);
  const { quotes } = checkContent(dir);
  const quoted = [...quotes.values()].map(({ data }) => data.text).join(' ');
  const words = [...undecidedFiles(dir)]
    .map((file) => readFileSync(join(dir, file), 'utf8'))
    .join('\n');
  const sentences = text
    .replace(/\n/g, ' ')
    .split(/(?<=[.”])\s+/)
    .filter((each) => each.length > 40 && !each.includes('“'));

  assert.ok(sentences.length >= 3);
  for (const sentence of sentences)
    assert.ok(quoted.includes(sentence) || !words.includes(sentence), sentence);
});

test('of each quotation a draft tells why we think who said it, and what is unsure it leaves to decide', (t) => {
  const dir = draftFolder(t, reportTexts.get('wire')!);
  const { quotes } = checkContent(dir);
  const reasons = [...quotes.values()].map(({ data }) => [data.text, data.because] as const);

  assert.ok(reasons.every(([, because]) => because));
  const because = new Map(reasons);
  assert.equal(
    because.get('If my customers can’t drive to me'),
    'said Per Aune, who runs the hardware store in the harbor,',
  );
  assert.match(
    because.get('one more hearing — and then there was none') ?? '',
    /^to decide: whether it is/,
  );
});

test('of a name of one word a draft asks for the rest', (t) => {
  const dir = draftFolder(t, 'The lamps were out.\nOnsley came.\n“No lamp,” Onsley said.\n');
  const [quote] = checkContent(dir).quotes.values();
  assert.equal(
    quote?.data.because,
    'to decide: whether it is Onsley, whose whole name may stand elsewhere, by the words “Onsley said”.',
  );
});

test('a report that quotes nobody is refused', (t) => {
  assert.throws(
    () => draftFolder(t, 'The lamps were lit again.\nAll was well.\n'),
    /quotes nobody/,
  );
});

suite('npm run split', { concurrency: true }, () => {
  const text = join(import.meta.dirname, '../split/reports/wire.txt');

  test('writes the folder and says what it holds and what is left to decide', async (t) => {
    const into = newFolder(t);
    const { status, stdout } = await run('--article', text, '--into', into);

    assert.equal(status, 0);
    assert.match(stdout, /16 quotations, of \d+ the speaker is sure/);
    assert.match(stdout, new RegExp(`${undecided(into).length} places to decide`));
  });

  test('leaves a folder alone that holds something', async (t) => {
    const into = newFolder(t);
    writeFileSync(join(into, 'mine.txt'), 'mine');
    const { status, stderr } = await run('--article', text, '--into', into);

    assert.equal(status, 1);
    assert.match(stderr, /is not empty\. Name a new folder/);
    assert.equal(existsSync(join(into, 'site.yml')), false);
  });

  test('says what to do without a text, with one that is missing, and with one in UTF-16', async (t) => {
    const into = newFolder(t);
    const odd = join(newFolder(t), 'odd.txt');
    writeFileSync(odd, Buffer.from('“No,” she said.', 'utf16le'));
    const said = await Promise.all([
      run('--into', into),
      run('--article', 'nowhere.txt', '--into', into),
      run('--article', odd, '--into', into),
    ]);
    assert.deepEqual(
      said.map(({ status, stderr }) => [status, stderr.trim()]),
      [
        [1, 'Name the text of the report and a new folder: --article FILE --into FOLDER'],
        [1, 'nowhere.txt is missing. Name the text of the report.'],
        [1, `${odd} holds a zero byte: it is in UTF-16, or no text. Save it as UTF-8.`],
      ],
    );
  });
});

function* undecidedFiles(dir: string) {
  yield* new Set(undecided(dir).map(({ file }) => file));
}

function newFolder(t: { after: (end: () => void) => void }): string {
  const dir = mkdtempSync(join(tmpdir(), 'split-'));
  t.after(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

function run(...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> {
  const command = join(import.meta.dirname, '../../src/split/split.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [command, ...args], (error, stdout, stderr) =>
      resolve({ status: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}

test('words that a report quotes twice are two quotations', (t) => {
  const text =
    '“No lamp,” said Petra Onsley of Sund.\nThe lamps were out.\n“No lamp,” said Idris Kallow.\n';
  const { quotes } = checkContent(draftFolder(t, text));
  assert.deepEqual(
    [...quotes.values()].map(({ data }) => [data.text, data.speaker]),
    [
      ['No lamp', 'idris-kallow'],
      ['No lamp', 'petra-onsley'],
    ],
  );
});
