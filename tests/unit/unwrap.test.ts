import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unwrap } from '../../src/ledger/unwrap.ts';

// Lines of a file that is wrapped at sixty signs.
const full = 'The lamps of the coast were lit again on Monday, in the rain';
const next = 'which fell until the pilots came home, and nobody had a coat';
const cut = 'of the kind that the';
const done = 'but the keeper.';
const last = 'Nobody spoke of it again, and the winter went as it had come';

const texts: [what: string, lines: string[], paragraphs: string[]][] = [
  ['short lines are a paragraph each', ['One.', 'Two.', 'Three.'], ['One.', 'Two.', 'Three.']],
  [
    'three full lines among many short ones are a paragraph each',
    ['One.', 'Two.', 'Three.', 'Four.', full, next, last, 'Five.', 'Six.', 'Seven.'],
    ['One.', 'Two.', 'Three.', 'Four.', full, next, last, 'Five.', 'Six.', 'Seven.'],
  ],
  ['two lines alone are a paragraph each', [full, next], [full, next]],
  [
    'many empty lines between paragraphs are as one',
    [full, next, '', '', '', '', '', '', full, next],
    [`${full} ${next}`, `${full} ${next}`],
  ],
  [
    'a paragraph may begin with a word that fills its line',
    [full, next, '', `https://coast.example/${'lamp'.repeat(9)}`, full, next],
    [`${full} ${next}`, `https://coast.example/${'lamp'.repeat(9)} ${full} ${next}`],
  ],
  ['spaces around a line do not count', ['  One. ', '\tTwo.\t', '  ', ' '], ['One.', 'Two.']],
  [
    'lines that no file wraps are a paragraph each, however alike in length',
    [0, 1, 2, 3].map(() => `${full} ${next} ${full}`),
    [0, 1, 2, 3].map(() => `${full} ${next} ${full}`),
  ],
  ['full lines go on', [full, next, last], [`${full} ${next} ${last}`]],
  [
    'spaces after a line make it no longer',
    [`${full}${' '.repeat(90)}`, next, last],
    [`${full} ${next} ${last}`],
  ],
  [
    'where empty lines part paragraphs, a line that stops within a sentence goes on',
    [full, next, cut, last, '', full, next],
    [`${full} ${next} ${cut} ${last}`, `${full} ${next}`],
  ],
  [
    'a line of spaces parts paragraphs as an empty one does',
    [full, next, cut, last, '   ', full, next],
    [`${full} ${next} ${cut} ${last}`, `${full} ${next}`],
  ],
  [
    'where empty lines part paragraphs, a short line that ends a sentence ends its paragraph',
    [full, next, done, last, '', full, next],
    [`${full} ${next} ${done}`, last, `${full} ${next}`],
  ],
  [
    'where nothing else parts paragraphs, a short line ends one',
    ['', full, next, cut, last, full, next],
    [`${full} ${next} ${cut}`, `${last} ${full} ${next}`],
  ],
  [
    'an indent begins a paragraph, and two spaces within a line do not',
    [`  ${full}`, next.replace(', and', ',  and'), `\t${last}`, full, next],
    [`${full} ${next.replace(', and', ',  and')}`, `${last} ${full} ${next}`],
  ],
  [
    'one space before a line is no indent',
    [`  ${full}`, ` ${next}`, full, next, last],
    [`${full} ${next} ${full} ${next} ${last}`],
  ],
  ['a text without a line has no paragraph', ['', '', ''], []],
];

for (const [what, lines, paragraphs] of texts)
  test(what, () => {
    assert.deepEqual(unwrap(lines.join('\n')), paragraphs);
    assert.deepEqual(unwrap(lines.join('\r\n')), paragraphs, 'with line ends of Windows');
  });
