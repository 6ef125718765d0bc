import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pageAt } from './built.ts';
import { attribute, elements, parsePage, textOf } from './dom.ts';
import { headLinks } from './head.ts';
import { none } from './none.ts';
import { canonical, content, fileAt, name, pages, read, site } from './published.ts';

for (const [id, { data }] of content.quotes) {
  const [link = ''] = headLinks(
    pageAt(site, `/quotes/${id}/`),
    'alternate',
    'application/json+oembed',
  );
  const answer = JSON.parse(read(`oembed/${id}.json`)) as Answer; // JSON of our own
  const person = content.people.get(data.speaker)?.data;

  test(`${id} leads to its oEmbed answer by a full address`, () => {
    assert.equal(fileAt(link), `oembed/${id}.json`);
  });

  test(`${id} is answered as oEmbed 1.0 asks of a rich embed`, () => {
    assert.equal(answer.version, '1.0');
    assert.equal(answer.type, 'rich');
    assert.equal(answer.provider_name, name);
    assert.ok(Number.isInteger(answer.width) && Number.isInteger(answer.height));
    assert.ok(fileAt(answer.author_url) && answer.thumbnail_url.endsWith('.png'));
  });

  test(`${id} embeds in less than a kilobyte, with no script, frame or picture`, () => {
    assert.ok(Buffer.byteLength(answer.html) < 1024, `${Buffer.byteLength(answer.html)} bytes`);
    const names = elements(parsePage(answer.html)).map(({ tagName }) => tagName);
    const allowed = ['html', 'head', 'body', 'blockquote', 'p', 'footer', 'a'];
    none(names.filter((each) => !allowed.includes(each)));
    none(
      elements(parsePage(answer.html))
        .flatMap(({ attrs }) => attrs.map((each) => each.name))
        .filter((each) => !['cite', 'lang', 'href'].includes(each)),
    );
  });

  test(`${id} embeds the words exactly, with speaker, grade, paragraph, whose English, and a way back`, () => {
    const root = parsePage(answer.html);
    const [words] = elements(root, 'p').map(textOf);
    const [footer = ''] = elements(root, 'footer').map(textOf);
    const [way] = elements(root, 'a');
    const [quote] = elements(root, 'blockquote');
    const translated = (person?.language ?? content.article.language) !== content.article.language;

    assert.equal(words, `“${data.text}”`);
    assert.ok(footer.startsWith(person?.name ?? '?'));
    assert.ok(footer.includes(answer.grade) && answer.paragraph === data.paragraph);
    assert.equal(footer.includes(content.article.label), translated);
    assert.equal(answer.label, translated ? content.article.label : undefined);
    assert.equal(way && textOf(way), `${content.article.publisher}, ¶${data.paragraph}`);
    for (const address of [way && attribute(way, 'href'), quote && attribute(quote, 'cite')])
      assert.equal(address, canonical(`/quotes/${id}/`));
  });
}

test('no other page claims to be embedded', () => {
  const claiming = pages.filter(
    (page) => headLinks(page, 'alternate', 'application/json+oembed').length > 0,
  );
  assert.deepEqual(
    claiming.map(({ address }) => address).sort(),
    [...content.quotes.keys()].map((id) => `/quotes/${id}/`).sort(),
  );
});

interface Answer {
  version: string;
  type: string;
  provider_name: string;
  author_url: string;
  thumbnail_url: string;
  html: string;
  width: number;
  height: number;
  grade: string;
  paragraph: number;
  label?: string;
}
