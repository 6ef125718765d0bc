import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCommand } from '../fixtures/command.ts';
import { copyContent, faultsIn } from '../fixtures/content.ts';
import { type Flags, beginEntry, summary } from '../fixtures/desk.ts';
import { typing } from '../fixtures/typing.ts';

const program = join(import.meta.dirname, '../../src/desk/new.ts');

const refused: [what: string, kind: string, flags: Flags, said: RegExp][] = [
  [
    'an id with capitals and spaces',
    'area',
    { id: 'Ships Strait' },
    /^--id “Ships Strait” is not an id\..* hyphens: ships-strait\.$/,
  ],
  ['an id that Windows keeps', 'area', { id: 'con' }, /^--id “con” is a name that Windows keeps/],
  [
    'the id of a source with hyphens',
    'source',
    { id: 'sea-log' },
    /^--id “sea-log” is not the id of a source\..*: sea_log\.$/,
  ],
  ['a misspelt flag', 'area', { titel: 'x' }, /^--titel is no field\. Did you mean --title\?$/],
  [
    'a misspelt kind',
    'statment',
    {},
    /^There is no “statment” to begin\. Did you mean “statement”\?$/,
  ],
  [
    'an unknown speaker',
    'view',
    { speaker: 'nobody' },
    /^--speaker names the unknown speaker “nobody”\. Known: coast-official, idris-kallow, petra-onsley\.$/,
  ],
  [
    'a date in words',
    'event',
    { date: '4 July 2031' },
    /^--date “4 July 2031” is not a date .* Did you mean 2031-07-04\?$/,
  ],
  [
    'nothing but the kind',
    'view',
    {},
    /^There is nobody to ask, and these are missing:\n {2}--title "…" {2}Title, without a period\n {2}--summary/,
  ],
];
for (const [what, kind, flags, words] of refused)
  test(`${what}: nothing is written, and it is said what to do`, async (t) => {
    const copy = copyContent(t);
    const { status, said } = await beginEntry(copy, kind, flags);
    assert.equal(status, 1);
    assert.match(said, words);
    assert.deepEqual(faultsIn(copy), []);
  });

test('the command ends with status 1 where nobody can be asked', async (t) => {
  const { dir } = copyContent(t);
  const { status, stdout } = await runCommand(program, [], { CONTENT_DIR: dir });
  assert.equal(status, 1);
  assert.match(
    stdout,
    /^Say what to begin: statement, view, area, chapter, quotation, person, source, event, change\./,
  );
});

test('an editor is asked for what is missing, until the answer is right', async (t) => {
  const copy = copyContent(t);
  const { terminal, keys } = typing();
  keys('Lamps at sea.\r', '\u007f\r', `${summary}\r`, '\r', '\r');
  const { status, said } = await beginEntry(copy, 'area', {}, terminal);
  assert.equal(status, 0, said);
  assert.ok(existsSync(join(copy.dir, 'points/lamps-at-sea.md')));
});

test('an editor who gives up leaves nothing', async (t) => {
  const copy = copyContent(t);
  const { terminal, keys } = typing();
  keys('Lamps at sea\r', '\u0003');
  assert.deepEqual(await beginEntry(copy, 'area', {}, terminal), {
    status: 1,
    said: 'Nothing was written.',
  });
  assert.deepEqual(faultsIn(copy), []);
});
