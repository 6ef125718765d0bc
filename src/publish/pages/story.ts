import { content } from '../../library/content.ts';
import { quotesNamed } from '../../library/quotes.ts';
import { wording } from '../../library/wording.ts';
import { type Declared, written } from '../declared.ts';
import { prose, quoteBlock } from '../markdown.ts';

/** The whole story, with its quotations in their places. */
export const story: Declared = {
  head: [{ path: '/read/', label: wording.ways.story }],
  pages: () => [written('/read/', content.story.data, 'analysis')],
  copy: (_, site) => {
    const placed = content.story.body.replace(
      /^!\[[^\]]*\]\(quote:([a-z0-9-]+)\)$/gm,
      (_, id: string) =>
        quotesNamed([id])
          .map((quote) => quoteBlock(quote, site))
          .join(''),
    );
    return [prose(placed, site)];
  },
};
