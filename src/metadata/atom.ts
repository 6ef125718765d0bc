import { Feed } from 'feed';
import { escapeText } from '../model/escape-text.ts';
import type { News } from './news.ts';

/** A feed in Atom 1.0. */
export function toAtom(news: News): string {
  const { title, text, home, self, language, updated, author, items } = news;
  const feed = new Feed({
    id: self,
    title,
    description: text,
    link: home,
    feedLinks: { atom: self },
    updated: new Date(updated),
    author: { name: author, link: home },
    generator: false,
  });
  for (const item of items)
    feed.addItem({
      id: item.id,
      link: item.url,
      // The library marks a title and a summary as HTML.
      title: escapeText(item.title),
      description: escapeText(item.summary),
      ...(item.html && { content: item.html }),
      date: new Date(item.updated),
    });
  // Nor does it say in which language a feed is.
  return `${feed.atom1().replace('<feed ', () => `<feed xml:lang="${escapeText(language)}" `)}\n`;
}
