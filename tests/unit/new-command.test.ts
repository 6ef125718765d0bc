import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { copyContent, faultsIn } from '../fixtures/content.ts';
import { type Flags, beginEntry, summary } from '../fixtures/desk.ts';

const begun: [kind: string, flags: Flags, file: string, left: string[]][] = [
  [
    'statement',
    {
      title: 'Lamps for two',
      summary,
      speaker: 'idris-kallow',
      form: 'direct',
      when: 'at noon',
      occasion: 'Talk',
      topics: 'warnings, upkeep',
    },
    'speeches/lamps-for-two.md',
    ['the text is empty.'],
  ],
  [
    'view',
    { title: 'No lamp', summary, speaker: 'petra-onsley', topics: 'upkeep' },
    'doubts/no-lamp.md',
    ['the text is empty.'],
  ],
  ['area', { title: 'Lamps at sea', summary }, 'points/lamps-at-sea.md', ['the text is empty.']],
  ['chapter', { title: 'Who tends it', summary }, 'primer/who-tends-it.md', ['the text is empty.']],
  [
    'quotation',
    {
      text: 'The lamp is out',
      speaker: 'petra-onsley',
      form: 'direct',
      when: 'at noon',
      occasion: 'Talk',
      paragraph: '4',
      before: 'So. ¶3',
      after: 'So. ¶4',
      topics: 'upkeep',
      index: 'dark, night, off',
    },
    'quotes/the-lamp-is-out.yml',
    ['the quotation is in no entry.', 'text is not in the ledger.'],
  ],
  [
    'person',
    { name: 'Mára Ødegård-Vey', kind: 'person', summary, role: 'Pilot' },
    'people/mara-odegard-vey.md',
    ['the text is empty.'],
  ],
  [
    'source',
    { publisher: 'Moon Log', title: 'A tide', date: '2031-06-07' },
    'sources.yml',
    ['the source is cited nowhere.'],
  ],
  [
    'event',
    { title: 'A lamp: lit', date: '2028', detail: 'So. ¶1', theme: 'weather' },
    'timeline.yml',
    [],
  ],
  [
    'change',
    { page: '/people/idris-kallow/', class: 'addition', text: 'A role is new. ¶2' },
    'changes.yml',
    [],
  ],
];

for (const [kind, flags, file, left] of begun)
  test(`a new ${kind} is written by flags, and the check names just what is left`, async (t) => {
    const copy = copyContent(t);
    const { status, said } = await beginEntry(copy, kind, flags);
    assert.equal(status, 0, said);
    assert.match(said, new RegExp(`^Wrote .*/content/${RegExp.escape(file)}\\.$`, 'm'));
    const found = faultsIn(copy).map(({ field, message }) => `${field} ${message}`);
    assert.equal(found.length, left.length, found.join('\n'));
    for (const [index, words] of left.entries()) {
      assert.ok(found[index]?.startsWith(words), found[index]);
      assert.ok(said.includes(words), said);
    }
  });

const rows: [kind: string, file: string, flags: Flags, before: string][] = [
  ['source', 'sources.yml', { publisher: 'Dune Log', title: 'A tide' }, '- id: sund_log'],
  [
    'event',
    'timeline.yml',
    { title: 'A lamp', date: '2028', detail: 'So. ¶1', theme: 'weather' },
    '- id: friday-in-sund',
  ],
  ['change', 'changes.yml', { page: '/', class: 'addition', text: 'So. ¶1' }, '- date:'],
];
for (const [kind, file, flags, before] of rows)
  test(`a new ${kind} takes its place in the order of its table, of which nothing else changes`, async (t) => {
    const copy = copyContent(t);
    const comment = '# Kept: a remark of an editor\n';
    copy.plant(file, before, `${comment}${before}`);
    const old = readFileSync(join(copy.dir, file), 'utf8');
    const { status, said } = await beginEntry(copy, kind, flags);
    assert.equal(status, 0, said);
    const text = readFileSync(join(copy.dir, file), 'utf8');
    const same = [...text].findIndex((sign, index) => sign !== old[index]);
    const rest = old.slice(same);
    assert.equal(text.slice(0, same) + text.slice(text.length - rest.length), old);
    const row = text.slice(same, text.length - rest.length);
    assert.match(row, /(?:Dune Log|A lamp|So\. ¶1)/);
    // The remark belongs to the row that it stands above.
    assert.ok(text.includes(`${comment}${before}`));
    assert.ok(text.indexOf(row) < text.indexOf(comment) || kind === 'change');
  });

test('a row is added to a table that has none yet', async (t) => {
  const copy = copyContent(t);
  copy.write('changes.yml', '# Newest first; “[]” while there is none.\n[]\n');
  const { status } = await beginEntry(copy, 'change', {
    page: '/',
    class: 'addition',
    text: 'New',
  });
  assert.equal(status, 0);
  assert.deepEqual(faultsIn(copy), []);
});

test('a file that is there is not overwritten, and another id is proposed', async (t) => {
  const copy = copyContent(t);
  const old = readFileSync(join(copy.dir, 'points/shared-warnings.md'), 'utf8');
  const { status, said } = await beginEntry(copy, 'area', {
    title: 'Warnings',
    summary,
    id: 'shared-warnings',
  });
  assert.equal(status, 1);
  assert.equal(
    said,
    '--id “shared-warnings” is there already, and is not overwritten. Take another, as shared-warnings-2.',
  );
  assert.equal(readFileSync(join(copy.dir, 'points/shared-warnings.md'), 'utf8'), old);
});
