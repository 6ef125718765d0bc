import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { type Copy, type Plant, copyContent, faultsIn } from '../fixtures/content.ts';

/* Content that is hostile, or was spoilt on its way: each fault with the file, the field and the remedy. */

const speech = 'speeches/warnings-for-two.md';
const lamp = 'quotes/one-lamp.yml';
const storm = 'timeline.yml (long-storm)';
const kallow = 'people/idris-kallow.md';

const unseen: Row[] = [
  ['zero-width space', '\u200b', 'a character of no width (U+200B)'],
  ['joiner between Latin letters', '\u200d', 'a character of no width (U+200D)'],
  ['word joiner', '\u2060', 'a character of no width (U+2060)'],
  ['override of direction', '\u202e', 'a mark of direction (U+202E)'],
  ['isolate', '\u2066', 'a mark of direction (U+2066)'],
  ['byte order mark within', '\ufeff', 'a byte order mark (U+FEFF)'],
  ['soft hyphen', '\u00ad', 'a soft hyphen (U+00AD)'],
  ['filler of Hangul', '\u3164', 'a character (U+3164)'],
  ['tag', '\u{e0041}', 'a character (U+E0041)'],
  ['escape', '\u001b', 'a control character (U+001B)'],
  ['bell by an escape of YAML', String.raw`\a`, 'a control character (U+0007)'],
  ['NUL by an escape of YAML', String.raw`\0`, 'a control character (U+0000)'],
  ['half a pair by an escape of YAML', String.raw`\ud800`, 'a character (U+D800)'],
  ['reference by name', '&shy;', 'a soft hyphen (U+00AD)'],
  ['reference by number', '&#8203;', 'a character of no width (U+200B)'],
  ['reference by hexadecimal number', '&#x202E;', 'a mark of direction (U+202E)'],
].map(([fault = '', sign = '', what = '']) => ({
  fault: `${fault} in a quotation`,
  plant: [lamp, /text: (.*)on a long(.*)/, `text: "It’s one lamp o${sign}n a long coast"`],
  at: [lamp, 'text'],
  message: `holds ${what} after “one lamp o”, which nobody sees. Take it out.`,
}));

const noId = /^is not an id\. Use lower-case words joined by hyphens: [a-z-]+\.$/;
const ids: Row[] = [
  ...['one\u200b-lamp', 'one\u00ad-lamp', 'One-Lamp', 'one lamp', 'öne-lamp', '1-lamp'].map(
    (id): Row => ({
      fault: `a file that is called ${JSON.stringify(id)}`,
      change: (copy) => copy.write(`quotes/${id}.yml`, read(copy, lamp)),
      at: [`quotes/${id}.yml`, 'the name'],
      message: noId,
    }),
  ),
  {
    fault: 'a row whose id differs from another’s by its case',
    plant: ['timeline.yml', 'id: friday-in-sund', 'id: Long-Storm'],
    at: ['timeline.yml (Long-Storm)', 'id'],
    message: noId,
  },
  {
    fault: 'two sections in one folder',
    plant: ['site.yml', 'areas: points', 'areas: primer'],
    at: ['site.yml', 'sections'],
    message: 'names one folder twice. Give each kind its own.',
  },
  {
    fault: 'a section at an address of the site’s own',
    plant: ['site.yml', 'areas: points', 'areas: people'],
    at: ['site.yml', 'sections.areas'],
    message: 'is an address of the site’s own. Name the folder otherwise.',
  },
  {
    fault: 'a quotation at the address of the concordance',
    change: (copy) => copy.write('quotes/words.yml', read(copy, lamp).replace('coast', 'shore')),
    at: ['quotes/words.yml', 'the name'],
    message: 'is an address of the site’s own. Name the file otherwise.',
  },
];

const addresses = [
  ...['javascript:alert(1)', 'JaVaScRiPt:alert(1)', 'javascript:alert', 'data:text/html,x'],
  ...['vbscript:x(1)', 'file:///etc/passwd', 'blob:https://a.example/1', 'java&#9;script:x(1)'],
  ...['&#106;avascript:x(1)', 'https://', 'xyz:some(thing)'],
];
const lead = 'A link begins with https://, http:// or mailto:, or names a page: folder:id.';
const links: Row[] = addresses.flatMap((address): Row[] => [
  {
    fault: `a link to ${address} in prose`,
    plant: [speech, 'The minister said', `[The](<${address}>) minister said`],
    at: [speech, 'the text'],
    message: new RegExp(`^links to “.*”. ${lead.replaceAll('.', String.raw`\.`)}$`),
  },
  {
    fault: `a source at ${address}`,
    plant: ['sources.yml', /url: .*/, `url: '${address}'`],
    at: ['sources.yml (coast_almanac)', 'url'],
    message: 'is not an address that begins with https:// or http://.',
  },
]);
const elsewhere: Row[] = [
  ...(['<javascript:x(1)>', '[x][y]\n\n[y]: javascript:x(1)'] as const).map((words): Row => ({
    fault: `a link written as ${JSON.stringify(words)}`,
    plant: ['about.md', /$/, `\n${words}\n`],
    at: ['about.md', 'the text'],
    message: `links to “javascript:x(1)”. ${lead}`,
  })),
  {
    fault: 'a link in a field',
    plant: ['timeline.yml', /detail: .*/, "detail: 'A [storm](javascript:x(1)). ¶1'"],
    at: [storm, 'detail'],
    message: `links to “javascript:x(1)”. ${lead}`,
  },
  ...['![x](data:image/png;base64,AA)', '![x](https://a.example/x.png)', '![x][y]\n\n[y]: /x'].map(
    (words): Row => ({
      fault: `a picture written as ${JSON.stringify(words)}`,
      plant: ['about.md', /$/, `\n${words}\n`],
      at: ['about.md', 'the text'],
      message: /^has the picture “.*”\. Content has none; to place a quotation, write !\[/,
    }),
  ),
  {
    fault: 'a page that moved to a script',
    plant: ['site.yml', /$/, '\nmoved: { /old/: "javascript:x(1)" }\n'],
    at: ['site.yml', 'moved./old/'],
    message: 'is not an address such as /quotes/some-id/.',
  },
];

const days: Row[] = [
  ...[
    '2031-02-30',
    '2031-13-01',
    '2031-04-04T10:00',
    '2031-04-04 10:00',
    '10:30',
    '04.04.2031',
  ].map((date): Row => ({
    fault: `the day ${date}`,
    plant: [kallow, /updated: .*/, `updated: '${date}'`],
    at: [kallow, 'updated'],
    message: /^is not a day such as 2026-11-24\.(?: Did you mean 2031-04-04\?)?$/,
  })),
  {
    fault: 'an event that ends before it begins',
    plant: ['timeline.yml', "'2027-12'", "'2027-10-31'"],
    at: [storm, 'until'],
    message: 'is before the date. Exchange them, or leave it out.',
  },
  ...[kallow, speech, 'story.md', 'about.md', 'accessibility.md', 'speeches/index.md'].map(
    (file): Row => ({
      fault: `a page changed before it was published, in ${file},`,
      plant: [
        file,
        /(published: .*\n)?updated: .*/,
        "updated: '2031-06-09'\npublished: '2031-06-10'",
      ],
      at: [file, 'updated'],
      message: 'is before 2031-06-10, the day of publication. Correct one of them.',
    }),
  ),
];

const rows = [...unseen, ...ids, ...links, ...elsewhere, ...days];
for (const { fault, plant, change, at, message } of rows)
  test(`${fault} stops the build, with file, field and remedy`, (t) => {
    const copy = copyContent(t);
    if (plant) copy.plant(...plant);
    change?.(copy);

    const [file, field] = at;
    const found = faultsIn(copy);
    const own = found.filter((each) => each.file === `content/${file}` && each.field === field);
    const said = own.some((each) =>
      typeof message === 'string' ? each.message === message : message.test(each.message),
    );
    assert.ok(said, JSON.stringify(found, null, 2));
  });

function read({ dir }: Copy, file: string): string {
  return readFileSync(join(dir, file), 'utf8');
}

interface Row {
  fault: string;
  plant?: Plant;
  change?: (copy: Copy) => void;
  at: [file: string, field: string];
  message: string | RegExp;
}
