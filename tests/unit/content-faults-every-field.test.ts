import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fault } from '../../src/reader/fault.ts';
import { type Copy, copyContent, placedFaultsIn } from '../fixtures/content.ts';
import { type Field, fieldsOf, lineOf, put } from '../fixtures/mutate.ts';

/* Each fault is planted in every field of every kind of file: what is said of it has the file, the line,
   the field, and what to do. */

const files = [
  ...['home.yml', 'article.yml', 'argument.yml', 'changes.yml', 'glossary.yml'],
  ...['timeline.yml', 'partners.yml', 'sources.yml', 'claims/nobody-tends.yml'],
  ...['quotes/one-lamp.yml', 'story.md', 'about.md', 'people/petra-onsley.md'],
  ...['speeches/warnings-for-two.md', 'doubts/nobody-at-night.md', 'points/shared-warnings.md'],
  ...['primer/what-lantern-is.md', 'points/index.md'],
];
// Without it nobody knows where the entries stand, so that nothing is told of them.
const alone = ['site.yml'];

const faults: Planted[] = [
  {
    fault: 'two letters of its name swapped',
    plant: (field) => put(field, field.name, field.key.replace(/^(.)(.)/, '$2$1')),
    says: ({ key }) =>
      key === 'id' ? /./ : new RegExp(`unknown field “.+”\\. Did you mean “${key}”\\?$`),
  },
  {
    fault: 'a capital for the first letter of its name',
    plant: (field) =>
      put(
        field,
        field.name,
        field.key.replace(/^./, (letter) => letter.toUpperCase()),
      ),
    says: ({ key }) => new RegExp(`unknown field “.+”\\. Did you mean “${key}”\\?$`),
  },
  {
    fault: 'a group in place of its value',
    plant: (field) => put(field, field.value, '{ surely-not: 1 }'),
    says: () => /^must be|^is not|is missing/,
    of: ({ isPlain }) => isPlain,
  },
  {
    fault: 'no value',
    plant: (field) => put(field, field.value, ''),
    says: () => /^is empty\. Give it a value; a field that may be missing is left out\.$/,
  },
  {
    fault: 'an opening quotation mark alone',
    plant: (field) => put(field, field.value, '"surely not'),
    says: () => /a quotation mark is opened and not closed on its line\. Close it\.$/,
  },
  {
    fault: 'a tab before it',
    plant: (field) => put(field, [field.name[0], field.name[0]], '\t'),
    says: () => /a tab indents the line\. Indent by spaces\.$/,
  },
  {
    fault: 'a no-break space after its colon',
    plant: (field) => put(field, [field.name[1], field.name[1] + 2], ':\u00a0'),
    says: () => /There is a no-break space in the line: make it an ordinary one\.$/,
    of: ({ isPlain }) => isPlain,
  },
  {
    fault: 'a mark of a merge before it',
    plant: (field) => put(field, [startOfLine(field), startOfLine(field)], '<<<<<<< HEAD\n'),
    says: () => /^holds “<<<<<<< HEAD”, a mark of a merge\. Keep one of the two versions/,
  },
];

for (const { fault, plant, says, of = () => true } of faults)
  test(`${fault}: told of every field of every kind of file, with its line`, (t) => {
    const copy = copyContent(t);
    for (const fields of [...turnsOf(alone, of), ...turnsOf(files, of)]) {
      const found = faultsOf(copy, fields, plant);
      for (const field of fields) requireFault(found, field, plant(field), says(field));
    }
  });

test('of every field it is told that it is missing, but for those that may be', (t) => {
  const copy = copyContent(t);
  // Each by itself: whether some may be missing is a question of other files.
  for (const field of [...alone, ...files].flatMap(fieldsOf)) {
    const found = faultsOf(copy, [field], (each) => put(each, [each.name[0], each.value[1]], ''));
    const isMissed = found.some(({ message }) => message.startsWith('is missing.'));
    const name = `${field.file} ${field.key}`;
    assert.equal(isMissed, !mayBeMissing.includes(name), name);
  }
});

/** The first field of each file, then the second of each, and so on: no fault hides one of another file. */
function turnsOf(names: string[], of: (field: Field) => boolean): Field[][] {
  const fields = names.map((file) => fieldsOf(file).filter(of));
  const most = Math.max(...fields.map(({ length }) => length));
  return Array.from({ length: most }, (_, turn) => fields.flatMap((each) => each[turn] ?? []));
}

/** What is found when a fault is planted in some fields, each of a file of its own. */
function faultsOf(copy: Copy, fields: Field[], plant: Planted['plant']): Fault[] {
  for (const field of fields) copy.write(field.file, plant(field));
  const found = placedFaultsIn(copy);
  for (const { file, text } of fields) copy.write(file, text);
  return found;
}

function requireFault(found: Fault[], field: Field, spoilt: string, says: RegExp): void {
  const [first, last] = [field.line, lineOf(spoilt, field.value[1] + 20)];
  const own = found.filter(({ file }) => file.startsWith(`content/${field.file}`));
  const isTold = own.some(
    ({ line = 0, message }) => line >= first && line <= last && says.test(message),
  );
  assert.ok(isTold, `${field.file}:${first} ${field.key}\n${JSON.stringify(own, null, 1)}`);
}

function startOfLine({ text, name }: Field): number {
  return text.lastIndexOf('\n', name[0]) + 1;
}

/** As content/README.md has it. */
const mayBeMissing = [
  ...['site.yml mark', 'glossary.yml expansion', 'glossary.yml original', 'glossary.yml see'],
  ...['timeline.yml until', 'partners.yml host', 'partners.yml since', 'partners.yml sinceNote'],
  ...['partners.yml paragraphs', 'partners.yml sources', 'sources.yml url', 'sources.yml date'],
  ...['claims/nobody-tends.yml quotations', 'claims/nobody-tends.yml paraphrase'],
  ...['story.md published', 'people/petra-onsley.md side', 'speeches/warnings-for-two.md date'],
  ...['speeches/warnings-for-two.md where', 'speeches/warnings-for-two.md quotations'],
  ...['doubts/nobody-at-night.md quotations', 'points/shared-warnings.md original'],
  'primer/what-lantern-is.md quotations',
];

interface Planted {
  fault: string;
  plant: (field: Field) => string;
  says: (field: Field) => RegExp;
  /** In which fields it can be planted; in all where it is missing. */
  of?: (field: Field) => boolean;
}
