import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { runCommand } from '../fixtures/command.ts';
import { anotherReport, copyContent } from '../fixtures/content.ts';

const check = join(import.meta.dirname, '../../src/desk/check.ts');

suite('the check’s command', { concurrency: true }, () => {
  test('says of a folder without a fault what it holds', async () => {
    assert.deepEqual(await runCommand(check, [anotherReport]), {
      status: 0,
      stdout: `No faults in ${anotherReport}: 3 quotations, 3 people, 1 statement, 1 view, 1 chapter, 1 area, 2 claims, 3 events, 2 sources.\n`,
      stderr: '',
    });
  });

  test('names each fault by a path that a terminal opens, in order, and ends with status 1', async (t) => {
    const { dir, plant } = copyContent(t, 'words');
    plant('timeline.yml', 'theme: weather', 'theme: wether');
    plant('doubts/index.md', 'title: Doubts', 'title: Doubts.');
    plant('primer/what-lantern-is.md', 'order: 1', 'ordre: 1');
    const { status, stdout } = await runCommand(check, [], { CONTENT_DIR: dir });
    assert.equal(status, 1);
    assert.deepEqual(stdout.split('\n'), [
      `${dir}/doubts/index.md:2:8: title “Doubts.” ends with a period. Leave it out.`,
      `${dir}/primer/what-lantern-is.md:6:1: the file has the unknown field “ordre”. Did you mean “order”?`,
      `${dir}/timeline.yml:6:10 (long-storm): theme names the unknown theme “wether”. Did you mean “weather”?`,
      '',
      '3 faults in 3 files.',
      'Not looked at until these are mended: quotations in no entry, sources that nothing cites, the order of chapters, lost parts of pages.',
      '',
    ]);
  });

  test('says what it could not look at before a table can be read', async (t) => {
    const { dir, plant } = copyContent(t);
    plant('sources.yml', 'publisher:', '\tpublisher:');
    const { status, stdout } = await runCommand(check, [dir]);
    assert.equal(status, 1);
    assert.match(stdout, /sources\.yml:\d+:\d+: the YAML cannot be read: a tab indents the line\./);
    assert.match(
      stdout,
      /^1 fault in 1 file\.\nNot looked at until these are mended: references, citations,/m,
    );
  });

  test('refuses a folder that is not there in one line', async () => {
    assert.deepEqual(await runCommand(check, ['nowhere']), {
      status: 1,
      stdout: '',
      stderr: 'There is no folder nowhere. Name the one that holds site.yml.\n',
    });
  });
});
