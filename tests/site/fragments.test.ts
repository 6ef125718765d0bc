import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textMatches } from '../../src/build/text-matches.ts';
import { visibleText } from '../../src/build/visible-text.ts';
import { sentencesOf } from '../../src/model/sentence.ts';
import { pageAt } from './built.ts';
import { attribute, elements } from './dom.ts';
import { none } from './none.ts';
import { canonical, content, pages, read, site } from './published.ts';

const data = JSON.parse(read('data/quotes.json')) as { quotations: Linked[] };

for (const { id, text, links } of data.quotations) {
  const onPage = visibleText(pageAt(site, `/quotes/${id}/`).root);
  const found = (link: string) => textMatches(link.split(':~:text=')[1] ?? '', onPage);

  test(`the link to the words of ${id} finds them, whole and only once, at their id`, () => {
    assert.ok(links.page.startsWith(`${canonical(`/quotes/${id}/`)}#${id}:~:text=`));
    assert.deepEqual(found(links.page), [`“${text}”`]);
  });

  test(`each sentence of ${id} has a link that finds it, whole and only once`, () => {
    const sentences = sentencesOf(text, id);
    const several = sentences.length > 1 ? sentences : [];
    assert.equal(links.sentences?.length ?? 0, several.length);
    for (const [place, sentence] of several.entries()) {
      const link = links.sentences?.[place] ?? '';
      assert.ok(link.includes(`#${sentence.id}:~:text=`));
      assert.deepEqual(found(link), [sentence.text]);
    }
  });

  test(`the words of ${id} are to be found in the report`, () => {
    assert.ok(links.report.startsWith(`${content.article.address}#:~:text=`));
    assert.deepEqual(textMatches(links.report.split('text=')[1] ?? '', `A word. “${text}” Said.`), [
      text,
    ]);
  });
}

test('links to words are on the page of every quotation: to its sentences, uses and the report', () => {
  none(
    data.quotations
      .filter(({ id, links }) => {
        const hrefs = elements(pageAt(site, `/quotes/${id}/`).root, 'a').map((link) =>
          attribute(link, 'href'),
        );
        const sentences = (links.sentences ?? []).map((link) => link.slice(link.indexOf('#')));
        return ![links.report, ...sentences].every((link) => hrefs.includes(link));
      })
      .map(({ id }) => id),
  );
  const fragments = pages.flatMap(({ root }) =>
    elements(root, 'a').filter((link) => attribute(link, 'href')?.includes(':~:text=')),
  );
  assert.ok(fragments.length > 2 * data.quotations.length, `${fragments.length} links`);
});

interface Linked {
  id: string;
  text: string;
  links: { page: string; report: string; sentences?: string[] };
}
