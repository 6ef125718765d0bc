import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

/** What the pages that gather may leave out, and what the check says of it. */
const faults: { fault: string; plants: Plant[]; file: string; field: string; message: RegExp }[] = [
  {
    fault: 'a story with a quotation twice',
    plants: [['story.md', '![quotation](quote:regrettable)', '![quotation](quote:one-lamp)\n']],
    file: 'content/story.md',
    field: 'the text',
    message: /sets the quotation one-lamp twice/,
  },
  {
    fault: 'a story that does not tell a claim',
    plants: [['story.md', '[who tends the lamp](claim:nobody-tends)', 'who tends the lamp']],
    file: 'content/story.md',
    field: 'the text',
    message: /leaves out the claim nobody-tends/,
  },
  {
    fault: 'a story with a section that has no figure',
    plants: [['story.md', 'One night is on record', '## The night\n\nOne night is on record']],
    file: 'content/story.md',
    field: 'steps',
    message: /^are 1, but the text has 2 sections/,
  },
  {
    fault: 'countries without a word of them on the front page',
    plants: [['home.yml', /table:\n(?: {2}.*\n)+/, '']],
    file: 'content/home.yml',
    field: 'table',
    message: /^is missing\. Add it: partners\.yml has countries/,
  },
  {
    fault: 'a piece of a quotation that goes on from another speaker’s words',
    plants: [['quotes/one-lamp.yml', 'form: direct', 'form: direct\ncontinues: does-not-stop']],
    file: 'content/quotes/one-lamp.yml',
    field: 'continues',
    message: /does-not-stop\.yml, which is not said by petra-onsley before these words/,
  },
  {
    fault: 'a piece of a quotation that goes on from one that is not there',
    plants: [['quotes/one-lamp.yml', 'form: direct', 'form: direct\ncontinues: no-lamp']],
    file: 'content/quotes/one-lamp.yml',
    field: 'continues',
    message: /names the unknown quote “no-lamp”/,
  },
  {
    fault: 'a claim that stands nowhere in the argument',
    plants: [['argument.yml', '[warnings-cross, nobody-tends]', '[warnings-cross]']],
    file: 'content/argument.yml',
    field: 'claims',
    message: /do not have the claim nobody-tends just once/,
  },
  {
    fault: 'a quotation that stands twice in the argument',
    plants: [['argument.yml', '- quote: regrettable', '- quote: one-lamp']],
    file: 'content/argument.yml',
    field: 'words',
    message: /have the quotation one-lamp twice/,
  },
  {
    fault: 'a side of the argument without words and without saying so',
    plants: [
      ['argument.yml', '      words:\n        - quote: does-not-stop\n', '      words: []\n'],
    ],
    file: 'content/argument.yml (will-it-help)',
    field: 'gains',
    message: /has no words/,
  },
  {
    fault: 'a claim out of order',
    plants: [['claims/nobody-tends.yml', 'order: 2', 'order: 3']],
    file: 'content/claims/nobody-tends.yml',
    field: 'order',
    message: /leaves a gap or stands twice/,
  },
  {
    fault: 'an outcome without a source',
    plants: [['claims/nobody-tends.yml', ': @coast_almanac', '']],
    file: 'content/claims/nobody-tends.yml',
    field: 'known.0',
    message: /citation/,
  },
  {
    fault: 'an outcome of which nothing is known',
    plants: [['claims/nobody-tends.yml', /known:\n.*\n/, 'known: []\n']],
    file: 'content/claims/nobody-tends.yml',
    field: 'known',
    message: /An outcome rests on a source/,
  },
  {
    fault: 'an outcome whose sources have no day',
    plants: [['sources.yml', "  date: '2031-01'\n", '']],
    file: 'content/claims/nobody-tends.yml',
    field: 'known',
    message: /cites no source that has a day/,
  },
  {
    fault: 'a verdict that site.yml does not have',
    plants: [['claims/nobody-tends.yml', 'verdict: unknown', 'verdict: unknwon']],
    file: 'content/claims/nobody-tends.yml',
    field: 'verdict',
    message: /names the unknown verdict “unknwon”/,
  },
  {
    fault: 'a claim without the words that make it',
    plants: [['claims/warnings-cross.yml', 'quotations: [does-not-stop]\n', '']],
    file: 'content/claims/warnings-cross.yml',
    field: 'the file',
    message: /neither a quotation nor a paraphrase/,
  },
];

for (const { fault, plants, file, field, message } of faults)
  test(`${fault} stops the build`, (t) => {
    const copy = copyContent(t);
    for (const plant of plants) copy.plant(...plant);

    const found = faultsIn(copy);
    assert.ok(
      found.some(
        (each) => each.file === file && each.field === field && message.test(each.message),
      ),
      JSON.stringify(found, null, 2),
    );
  });

test('a section that is left out is no page: a change to it is told, and that it is lost', (t) => {
  const copy = copyContent(t);
  copy.plant('changes.yml', /page: .*/, 'page: /points/');
  copy.write('permalinks.txt', '/points/\n');
  const told = () => faultsIn(copy).filter(({ message }) => message.includes('/points/'));
  assert.deepEqual(told(), []);

  copy.remove('points/shared-warnings.md');
  copy.plant('points/index.md', /---\n+[^-]+$/, '---\n');
  assert.deepEqual(
    told().map(({ file, field }) => [file, field]),
    [
      ['content/permalinks.txt', '/points/'],
      ['content/changes.yml', '0.page'],
    ],
  );
});

test('a part of a page that is called otherwise now is told before a build', (t) => {
  const copy = copyContent(t);
  const lost = () =>
    faultsIn(copy).flatMap(({ file, field, message }) =>
      file === 'content/permalinks.txt' ? [{ field, message }] : [],
    );
  copy.plant('about.md', /$/, '\n## Who pays\n\nThe town does. ¶1\n');
  copy.write('permalinks.txt', '/about/\n/about/#who-pays\n/quotes/gone/#who\n\n/about/#cite\n');
  assert.deepEqual(lost(), []);

  copy.plant('about.md', 'Who pays', 'Who paid');
  assert.deepEqual(lost(), [
    {
      field: '/about/#who-pays',
      message:
        'was published, and nothing is called “who-pays” any more. Bring it back, or write under moved in site.yml: “/about/#who-pays: /about/#who-paid”.',
    },
  ]);
  copy.plant('site.yml', /$/, "moved:\n  '/about/#who-pays': '/about/#who-paid'\n");
  assert.deepEqual(lost(), []);
});
