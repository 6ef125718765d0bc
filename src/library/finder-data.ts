import { buildIndex } from '../finder/build-index.ts';
import type { FinderData } from '../finder/index-data.ts';
import { vocabularyOf } from '../finder/vocabulary.ts';
import { article, content, site } from './content.ts';

/** All that the quote finder knows, made from the content. */
export function finderData(): FinderData {
  return buildIndex({
    quotes: [...content.quotes.values()]
      .map(({ id, data }) => ({ ...data, id }))
      .sort((a, b) => a.paragraph - b.paragraph),
    people: [...content.people.values()].map(({ id, data }) => ({ ...data, id })),
    terms: [...content.terms.values()],
    entries: (['statements', 'views'] as const).flatMap((kind) =>
      [...content[kind].values()].map(({ id, data, body }) => ({
        ...data,
        id,
        kind,
        section: site.sections[kind],
        body,
      })),
    ),
    paragraphs: article.paragraphs,
    aliases: site.aliases,
  });
}

/**
 * What the search page carries: all of it while that is small, so that the first key is answered from
 * the page; of a larger archive the vocabulary, and then the site's index has the quotations.
 */
export function carriedData(): FinderData {
  const data = finderData();
  return JSON.stringify(data).length <= budget ? data : vocabularyOf(data);
}

/** Characters of JSON; about a quarter of that on the wire. */
const budget = 48_000;
