import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { type Page, pageAt } from './built.ts';
import { attribute, classed, elements, hasClass, textOf, withId } from './dom.ts';
import { none } from './none.ts';
import { content, site } from './published.ts';

const quotes = [...content.quotes.values()];
const claims = [...content.claims.values()];

suite('the whole story', () => {
  const page = pageAt(site, '/read/');

  test('has every quotation whole, word for word, and once', () => {
    const figures = elements(page.root, 'figure').filter((figure) => hasClass(figure, 'quote'));
    assert.equal(figures.length, quotes.length);
    for (const { id, data } of quotes) {
      const figure = withId(page.root, id);
      const [words] = figure ? elements(figure, 'blockquote') : [];
      assert.equal(words && textOf(words).trim(), `“${data.text}”`);
    }
  });

  test('tells every claim, and leads to what came of it', () => {
    const links = elements(page.root, 'a').map((link) => attribute(link, 'href'));
    none(claims.map(({ id }) => id).filter((id) => !links.includes(`../outcomes/#${id}`)));
  });

  test('has a figure drawn for every section, with its events in words', () => {
    const steps = classed(page.root, 'step');
    assert.equal(steps.length, content.story.data.steps.length);
    for (const [index, step] of steps.entries()) {
      const { countries, events } = content.story.data.steps[index]!;
      const lit = elements(step, 'use').flatMap((shape) => attribute(shape, 'data-c') ?? []);
      assert.ok(lit.length > 0 || !content.map);
      if (countries.length > 0) assert.deepEqual(lit.sort(), [...countries].sort());
      const told = elements(step, 'a').map((link) => attribute(link, 'href'));
      for (const event of events) assert.ok(told.includes(`../timeline/#${event}`), event);
    }
  });

  test('is the first thing that the front page offers', () => {
    const [first] = elements(withClass(pageAt(site, '/'), 'begin'), 'a');
    assert.equal(first && attribute(first, 'href'), './read/');
  });

  test('has as many words as are read in about ten minutes', () => {
    const words = textOf(withClass(page, 'steps')).match(/\p{L}[\p{L}’'-]*/gu) ?? [];
    assert.ok(words.length > 1500, `${words.length} words`);
  });
});

suite('the argument', () => {
  const page = pageAt(site, '/argument/');

  test('has every quotation once and every claim once, with its verdict', () => {
    const said = classed(page.root, 'said').flatMap((each) => attribute(each, 'data-quote') ?? []);
    assert.deepEqual(said.sort(), quotes.map(({ id }) => id).sort());
    const became = classed(page.root, 'became').flatMap((part) => elements(part, 'a'));
    assert.deepEqual(
      became.map((link) => attribute(link, 'href')).sort(),
      claims.map(({ id }) => `../outcomes/#${id}`).sort(),
    );
  });

  test('a page shows the words that face its own, not titles', () => {
    for (const { gains, doubts } of content.argument.questions) {
      const facing = [
        [gains.words, doubts.words, 'What answers it'],
        [doubts.words, gains.words, 'What it answers'],
      ] as const;
      for (const [own, other, heading] of facing)
        for (const word of own) {
          if (!('quote' in word) || other.length === 0) continue;
          const texts = sectionsOf(pageAt(site, `/quotes/${word.quote}/`), heading);
          for (const each of other)
            if ('quote' in each)
              assert.ok(
                texts.includes(content.quotes.get(each.quote)?.data.text ?? '?'),
                each.quote,
              );
        }
    }
  });
});

function sectionsOf(page: Page, heading: string): string {
  return classed(page.root, 'ties')
    .filter((part) => elements(part, 'h2').some((title) => textOf(title).trim() === heading))
    .map(textOf)
    .join(' ');
}

function withClass(page: Page, name: string) {
  const [found] = classed(page.root, name);
  assert.ok(found, `${page.address} has no .${name}`);
  return found;
}
