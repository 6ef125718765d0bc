import assert from 'node:assert/strict';
import { test } from 'node:test';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { daysIn } from '../../src/model/day.ts';
import { remarkCitations } from '../../src/markdown/remark-citations.ts';
import { catalog, toHtml } from '../fixtures/prose.ts';

const tide = '<a href="/sources/#tide" class="source">';
const log = '<a href="/sources/#sund_log" class="source">';

const lines = [
  ['a paragraph of the report', 'So. ¶4', 'So.\u00a0<a href="/sources/#p4" class="para">¶4</a>'],
  ['a range of paragraphs', 'So. ¶4-6', 'So.\u00a0<a href="/sources/#p4" class="para">¶4–6</a>'],
  ['a source in prose, in short', '(@tide)', `(${tide}Tide Times, April 2031</a>)`],
  ['a source without a date', 'See @sund_log.', `See ${log}Sund Log</a>.`],
  ['a quotation', '[lamp](quote:one-lamp)', '<a href="/quotes/one-lamp/">lamp</a>'],
  ['a term', '[it](term:lantern)', '<a href="/glossary/#lantern">it</a>'],
  ['an entry', '[doubt](doubts:no-keeper)', '<a href="/doubts/no-keeper/">doubt</a>'],
  ['another site', '[log](https://log.example/)', '<a href="https://log.example/">log</a>'],
] as const;

for (const [what, markdown, html] of lines)
  test(`what cites or links to ${what} becomes a link`, async () =>
    assert.equal(await toHtml(markdown), `<p>${html}</p>`));

test('a mail address is a link to write to, and no citation', async () => {
  assert.equal(
    await toHtml('Write to keeper@tide.example.'),
    '<p>Write to <a href="mailto:keeper@tide.example">keeper@tide.example</a>.</p>',
  );
});

test('a source in a note is named in full, with its title in its own language', async () => {
  const html = await toHtml('So.[^a][^b]\n\n[^a]: @tide\n[^b]: @sund_log');
  const link = '<a href="https://log.example/1" lang="el" rel="external">“Η πρώτη νύχτα”</a>';

  assert.ok(html.includes(`<p>${tide}Tide Times</a>, “High water”, April 2031 <a`), html);
  assert.ok(html.includes(`<p>${log}Sund Log</a>, ${link} <a`), html);
});

const unknown = [
  ['a paragraph', 'So. ¶10', 'names paragraph 10, but the report has 9.'],
  ['a source', 'So: @tides', 'names the unknown source “tides”. Did you mean “tide”?'],
  ['a quotation', '[lamp](quote:one-lamb)', 'names the unknown quote “one-lamb”.'],
] as const;

for (const [what, markdown, message] of unknown)
  test(`${what} that is not there is refused with the file and the line`, () => {
    const file = new VFile({ value: `One.\n\n${markdown}`, path: 'doubts/no-keeper.md' });
    const processor = unified()
      .use(remarkParse)
      .use(remarkCitations, { catalog, language: 'en', ...daysIn('en-GB') });

    assert.throws(
      () => processor.runSync(processor.parse(file), file),
      (error: Error & Place) => {
        assert.ok(error.message.startsWith(message), error.message);
        assert.deepEqual([error.file, error.line], ['doubts/no-keeper.md', 3]);
        return true;
      },
    );
  });

const voices = [
  ['context', '**Background.** The lamp was lit.', '<p data-voice="context">'],
  ['a reading', '**Our view.** The lamp was lit.', '<p data-voice="reading">'],
  ['nothing, when the label stands later', 'So. **Our view.** The lamp was lit.', '<p>'],
  ['nothing, when the label is not bold', '_Our view._ The lamp was lit.', '<p>'],
  ['nothing, when it is another word', '**Notice.** The lamp was lit.', '<p>'],
] as const;

for (const [what, markdown, tag] of voices)
  test(`a paragraph is marked by its first words as ${what}`, async () => {
    const html = await toHtml(markdown);
    assert.ok(html.startsWith(tag), html);
  });

test('words in another script say in which language they are', async () => {
  assert.equal(
    await toHtml('Lantern is Φανάρι there.'),
    '<p>Lantern is <span lang="el">Φανάρι</span> there.</p>',
  );
});

test('a table stands in a frame that scrolls by itself, with the keyboard too', async () => {
  const html = await toHtml('| Who |\n| --- |\n| Sund |');
  const frame = '<section class="scroll" tabindex="0" aria-label="Table 1">';

  assert.ok(html.startsWith(`${frame}<table>`) && html.endsWith('</table></section>'), html);
});

test('a heading has an address made of its words, and a link to it', async () => {
  assert.equal(
    await toHtml('## What came of it'),
    '<h2 id="what-came-of-it">What came of it<a class="anchor" aria-label="Link to this section" href="#what-came-of-it"></a></h2>',
  );
});

test('verbatim words keep their characters: nothing is made curly, joined or shortened', async () => {
  assert.equal(await toHtml("'a' -- b ... c"), "<p>'a' -- b ... c</p>");
});

interface Place {
  file: string;
  line: number;
}
