import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Copy, copyContent, faultsIn } from '../fixtures/content.ts';
import { ContentError } from '../../src/reader/fault.ts';
import { checkContent } from '../../src/rules/check-content.ts';

test('a small content folder of another story passes the check', (t) => {
  assert.deepEqual(faultsIn(copyContent(t)), []);
});

test('a site.yml that cannot be read hides no fault of the files that stand in every folder', (t) => {
  const copy = copyContent(t);
  for (const file of ['site.yml', 'home.yml', 'glossary.yml', 'people/petra-onsley.md'])
    copy.write(file, '<<<<<<< HEAD\n');
  assert.deepEqual(
    faultsIn(copy)
      .map(({ file }) => file)
      .sort(),
    [
      'content/glossary.yml',
      'content/home.yml',
      'content/people/petra-onsley.md',
      'content/site.yml',
    ],
  );
});

const planted: Planted[] = [
  {
    fault: 'a file that has no place',
    change: (copy) => copy.write('quotes/one-lamp.yaml', 'text: lost'),
    at: ['quotes/one-lamp.yaml', 'the file'],
    message: 'has no place here. A file of quotes/ ends with .yml.',
  },
  {
    fault: 'a citation style without a file',
    change: (copy) => copy.plant('site.yml', 'language:', 'citations: { Gull: gull }\nlanguage:'),
    at: ['site.yml', 'citations.Gull'],
    message:
      'names “gull”, of which there is no file: put citation-styles/gull.csl there, or name apa, harvard1, vancouver.',
  },
  {
    fault: 'a citation style that only names another',
    change(copy) {
      copy.plant('site.yml', 'language:', 'citations: { Gull: gull }\nlanguage:');
      copy.write(
        'citation-styles/gull.csl',
        '<style><info><link rel="independent-parent"/></info></style>',
      );
    },
    at: ['citation-styles/gull.csl', 'the file'],
    message:
      'is no citation style with a bibliography. Take an independent one of citationstyles.org.',
  },
  {
    fault: 'a citation style that the site does not name',
    change: (copy) => copy.write('citation-styles/gull.csl', '<style><bibliography/></style>'),
    at: ['citation-styles/gull.csl', 'the file'],
    message: 'has no place here. Check its folder and its ending.',
  },
  {
    fault: 'a section without a page of its own',
    change: (copy) => copy.remove('points/index.md'),
    at: ['points/index.md', 'the file'],
    message: 'is missing. Write it: content/README.md says what it holds.',
  },
  {
    fault: 'a missing ledger',
    change: (copy) => copy.remove('ledger.json'),
    at: ['ledger.json', 'the file'],
    message: 'is missing. Make it: npm run ledger -- --article FILE.',
  },
  {
    fault: 'a quotation that is gone though locked',
    change(copy) {
      copy.remove('quotes/regrettable.yml');
      copy.plant('primer/what-lantern-is.md', '[regrettable]', '[]');
      copy.plant('argument.yml', '        - quote: regrettable\n', '');
      copy.plant('story.md', '![quotation](quote:regrettable)\n', '');
    },
    at: ['ledger.json', 'regrettable'],
    message:
      'is locked, but content/quotes/regrettable.yml is gone. A shared link would break: bring it back.',
  },
  {
    fault: 'a quotation that is in no entry',
    change: (copy) => copy.plant('doubts/nobody-at-night.md', '[one-lamp]', '[]'),
    at: ['quotes/one-lamp.yml', 'the quotation'],
    message: 'is in no entry. Name one-lamp under quotations of the entry it belongs to.',
  },
  {
    fault: 'a source that nothing cites',
    change(copy) {
      const row = '- id: moon_log\n  publisher: Moon Log\n  title: A tide\n';
      copy.plant('sources.yml', '- id: sund_log', `${row}- id: sund_log`);
    },
    at: ['sources.yml (moon_log)', 'the source'],
    message: 'is cited nowhere. Cite it or take it out.',
  },
  {
    fault: 'a gap in the order of chapters',
    change: (copy) => copy.plant('primer/what-lantern-is.md', 'order: 1', 'order: 2'),
    at: ['primer/what-lantern-is.md', 'order'],
    message: 'is 2, which leaves a gap or stands twice. Count from 1 without gaps.',
  },
  {
    fault: 'two rows with one id',
    change(copy) {
      const row =
        '- id: long-storm\n  date: 2030\n  title: Again\n  detail: Again. ¶1\n  theme: weather\n';
      copy.plant('timeline.yml', /$/, `\n${row}`);
    },
    at: ['timeline.yml (long-storm)', 'id'],
    message: 'stands twice. Give each entry an id of its own.',
  },
  {
    fault: 'frontmatter that is not YAML',
    change: (copy) => copy.plant('doubts/index.md', 'title: Doubts', 'title: "Doubts'),
    at: ['doubts/index.md', 'the YAML'],
    message: 'cannot be read: a quotation mark is opened and not closed on its line. Close it.',
  },
];

for (const { fault, change, at, message } of planted) {
  test(`${fault} stops the build`, (t) => {
    const copy = copyContent(t);
    change(copy);

    const [file, field] = at;
    assert.deepEqual(faultsIn(copy), [{ file: `content/${file}`, field, message }]);
  });
}

test('two files with the same quotation stop the build', (t) => {
  const copy = copyContent(t);
  copy.write('quotes/second-lamp.yml', readFileSync(join(copy.dir, 'quotes/one-lamp.yml'), 'utf8'));

  assert.deepEqual(
    faultsIn(copy).find(({ field, message }) => field === 'text' && message.startsWith('stands')),
    {
      file: 'content/quotes/second-lamp.yml',
      field: 'text',
      message: 'stands in one-lamp.yml too. Keep one of them.',
    },
  );
});

test('a table that is not YAML is reported once', (t) => {
  const copy = copyContent(t);
  copy.plant('quotes/one-lamp.yml', 'paragraph: 4', 'paragraph: 4: 5');

  assert.deepEqual(
    faultsIn(copy).map(({ field }) => field),
    ['the YAML'],
  );
});

test('several faults are reported at once, each with its file and field', (t) => {
  const copy = copyContent(t);
  copy.plant('quotes/one-lamp.yml', 'form: direct', 'form: spoken');
  copy.plant('doubts/index.md', 'title: Doubts', 'title: Doubts.');

  assert.throws(
    () => checkContent(copy.dir),
    (error) => {
      assert.ok(error instanceof ContentError);
      assert.equal(
        error.message,
        [
          'The content has 2 faults.',
          '  content/quotes/one-lamp.yml:4:7: form “spoken” must be one of direct, reported.',
          '  content/doubts/index.md:2:8: title “Doubts.” ends with a period. Leave it out.',
        ].join('\n'),
      );
      return true;
    },
  );
});

interface Planted {
  fault: string;
  change: (copy: Copy) => void;
  at: [file: string, field: string];
  message: string;
}
