import { after, before, suite, test } from 'node:test';
import { type Copy, copyContent } from '../fixtures/content.ts';
import { type Dev, startDev } from './dev.ts';

/* The server for those who write: it follows every file of the content, and shows faults as they come. */

suite('the server follows the content', () => {
  const ends: (() => void)[] = [];
  let copy: Copy;
  let dev: Dev;
  before(async () => {
    copy = copyContent({ after: (end) => ends.push(end) });
    dev = await startDev(copy.dir);
  });
  after(async () => {
    await dev.stop();
    for (const end of ends) end();
  });

  const changes: [what: string, plant: Parameters<Copy['plant']>, page: string, shows: RegExp][] = [
    [
      'a title',
      ['speeches/warnings-for-two.md', /^title: .*/m, 'title: Zebras'],
      '/speeches/warnings-for-two/',
      /<h1>Zebras/,
    ],
    [
      'a sentence',
      ['speeches/warnings-for-two.md', 'gives no date.', 'gives giraffes.'],
      '/speeches/warnings-for-two/',
      /gives giraffes/,
    ],
    [
      'a title in a table',
      ['timeline.yml', /title: .*/, 'title: Elephants'],
      '/timeline/',
      /Elephants/,
    ],
    ['the site’s tagline', ['site.yml', /tagline: .*/, 'tagline: Okapis'], '/', /Okapis/],
    ['the story', ['story.md', /^title: .*/m, 'title: Lynxes'], '/read/', /Lynxes/],
    [
      'a person',
      ['people/petra-onsley.md', /role: .*/, 'role: Otter'],
      '/people/petra-onsley/',
      /Otter/,
    ],
    [
      'a claim',
      ['claims/nobody-tends.yml', /finding: .*/, 'finding: Walruses tend it.'],
      '/outcomes/',
      /Walruses/,
    ],
    [
      'the sentence before a quotation',
      ['quotes/one-lamp.yml', /before: .*/, 'before: Gnus are told of. ¶4'],
      '/quotes/one-lamp/',
      /Gnus/,
    ],
    ['the front page', ['home.yml', /kicker: .*/, 'kicker: Tapirs'], '/', /Tapirs/],
  ];
  for (const [what, plant, page, shows] of changes)
    test(`${what} that is changed is on the page at once`, async () => {
      await dev.get(page);
      copy.plant(...plant);
      await dev.shows(page, 200, shows);
    });

  test('a file that is added has a page, is linked, and has none when it is taken away', async () => {
    const words = 'Somebody of whom the report tells nothing but the very name, and that but once';
    copy.write(
      'people/zoe-new.md',
      `---\nname: Zoe New\nkind: person\nsummary: ${words}.\nupdated: 2031-06-11\nrole: Pilot\n---\n\nShe flies. ¶1\n`,
    );
    await dev.shows('/people/zoe-new/', 200, /Zoe New/);
    await dev.shows('/people/', 200, /\/people\/zoe-new\//);
    copy.remove('people/zoe-new.md');
    await dev.shows('/people/zoe-new/', 404, /./);
  });

  const faults: [what: string, plant: Parameters<Copy['plant']>, shows: RegExp][] = [
    [
      'a misspelt field',
      ['people/petra-onsley.md', 'kind: person', 'kidn: person'],
      /people\/petra-onsley\.md:3:1: the file has the unknown field “kidn”\. Did you mean “kind”\?/,
    ],
    [
      'a table that cannot be read',
      ['sources.yml', 'publisher:', '\tpublisher:'],
      /a tab indents the line/,
    ],
    [
      'site.yml without its folders',
      ['site.yml', 'sections:', 'sctions:'],
      /unknown field “sctions”/,
    ],
    [
      'a word that would be a tag',
      ['people/petra-onsley.md', 'side: pilots', 'side: <b>pilots</b>'],
      /“&lt;b&gt;pilots&lt;\/b&gt;”/,
    ],
  ];
  for (const [what, [file, from, to], shows] of faults)
    test(`${what} is shown in place of any page, until it is mended`, async () => {
      copy.plant(file, from, to);
      await dev.shows('/quotes/', 500, shows);
      copy.plant(file, to, String(from));
      await dev.shows('/quotes/', 200, /<h1/);
    });
});

test('a server that starts with a fault shows it, and goes on when it is mended', async (t) => {
  const copy = copyContent(t);
  copy.plant('timeline.yml', 'theme: weather', 'theme: wether');
  const dev = await startDev(copy.dir);
  t.after(() => dev.stop());
  await dev.shows('/', 500, /unknown theme “wether”\. Did you mean “weather”\?/);
  copy.plant('timeline.yml', 'theme: wether', 'theme: weather');
  await dev.shows('/speeches/warnings-for-two/', 200, /<h1/);
});
