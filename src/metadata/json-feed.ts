import type { News } from './news.ts';

/** A feed by JSON Feed 1.1; the package that makes the one in Atom knows only 1.0. */
export function toJsonFeed(news: News): string {
  const { title, text, home, self, language, author, items } = news;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: text,
    home_page_url: home,
    feed_url: self,
    language,
    authors: [{ name: author, url: home }],
    items: items.map(({ id, url, title: name, summary, html, updated }) => ({
      id,
      url,
      title: name,
      summary,
      ...(html ? { content_html: html } : { content_text: summary }),
      date_modified: `${updated}T00:00:00Z`,
    })),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
