import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { anotherReport, anotherText, copyContent } from '../fixtures/content.ts';

const article = `${anotherReport}.txt`;
const ledgerOf = (dir: string) => readFileSync(join(dir, 'ledger.json'), 'utf8');

// Each test waits for a process of its own, so they wait together.
suite('the ledger’s commands', { concurrency: true }, () => {
  test('making the ledger writes it into the content folder and says what it holds', async (t) => {
    const { dir, remove } = copyContent(t);
    remove('ledger.json');

    assert.deepEqual(await run('make', '--article', article, '--content', dir), {
      status: 0,
      stdout: `${join(dir, 'ledger.json')}: 4 paragraphs, 3 quotations\n`,
      stderr: '',
    });
    assert.equal(ledgerOf(dir), ledgerOf(anotherReport));
  });

  test('a command without a text says in one line how to name one', async () => {
    assert.deepEqual(await run('verify', '--content', anotherReport), {
      status: 1,
      stdout: '',
      stderr: 'Name the text of the report: --article FILE, one paragraph a line.\n',
    });
  });

  test('words that the report does not hold are refused, and the ledger stays', async (t) => {
    const { dir, plant } = copyContent(t);
    plant('quotes/one-lamp.yml', 'one lamp', 'no lamp');
    const { status, stderr } = await run('make', '--article', article, '--content', dir);

    assert.equal(status, 1);
    assert.match(stderr, /^one-lamp: ¶4 does not quote “It’s no lamp on a long coast\./m);
    assert.equal(ledgerOf(dir), ledgerOf(anotherReport));
  });

  test('verifying prints the whole chain, link by link, and that all hold', async () => {
    const { status, stdout } = await run(
      'verify',
      '--article',
      article,
      '--content',
      anotherReport,
    );

    assert.equal(status, 0);
    assert.deepEqual(rowsOf(stdout), [
      "1 '' 0 187 yes",
      "2 '' 0 115 yes",
      "2 'does-not-stop' 1 80 yes",
      "3 '' 0 110 yes",
      "3 'regrettable' 97 11 yes",
      "4 '' 0 170 yes",
      "4 'one-lamp' 83 72 yes",
    ]);
    assert.match(stdout, /\nAll 7 links hold: the report's SHA-256 is [0-9a-f]{64}\.\n$/);
  });

  const altered = [
    ['a quotation', 'has said', 'had said', ["4 ''", "4 'one-lamp'"], /^one-lamp: ¶4 does not/m],
    ['a paragraph', 'Friday', 'Fryday', ["1 ''"], /^1 of 7 links do not hold\.$/m],
  ] as const;

  for (const [what, from, to, broken, message] of altered)
    test(`verifying a copy in which ${what} was changed names what does not hold`, async (t) => {
      const { dir, write } = copyContent(t);
      write('README.md', anotherText.replace(from, to)); // a file that no rule looks into
      const copy = join(dir, 'README.md');
      const { status, stdout, stderr } = await run('verify', '--article', copy, '--content', dir);

      assert.equal(status, 1);
      const failing = rowsOf(stdout).filter((row) => row.endsWith('NO'));
      assert.deepEqual(
        failing.map((row) => row.split(' ').slice(0, 2).join(' ')),
        broken,
      );
      assert.match(stderr, message);
    });
});

function run(command: 'make' | 'verify', ...args: string[]): Promise<Ended> {
  const script = join(import.meta.dirname, '../../src/ledger', `${command}.ts`);
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [script, ...args], (_error, stdout, stderr) =>
      resolve({ status: child.exitCode, stdout, stderr }),
    );
  });
}

/** The rows of a printed table: paragraph, quotation, offset, length, whether it holds. */
function rowsOf(table: string): string[] {
  return table
    .split('\n')
    .map((line) => line.split('│').map((cell) => cell.trim()))
    .filter(([, index]) => /^\d+$/.test(index ?? ''))
    .map(([, , paragraph, id, offset, length, , holds]) =>
      [paragraph, id, offset, length, holds?.replaceAll("'", '')].join(' '),
    );
}

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}
