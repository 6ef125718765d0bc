import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { catalog, content } from '../../library/content.ts';
import { map } from '../../library/partners.ts';
import { quotesNamed } from '../../library/quotes.ts';
import { dayInWords, wording } from '../../library/wording.ts';
import type { Site } from '../../metadata/page.ts';
import { countriesTable } from '../countries.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, link, quoteBlock, section } from '../markdown.ts';

/** The front page: the story, its points, what is gained, feared and open. */
export const home: Declared = {
  pages: () => {
    const { title, summary } = content.home;
    return [gathered({ path: '/', title, summary }, { kind: 'home' })];
  },
  copy: (_, site) => {
    const { home, events } = content;
    const cited = (text: string) => toPlainMarkdown(text, site.address);
    const strip = home.timeline.events.flatMap((id) => events.get(id) ?? []);
    return [
      cited(home.lead),
      ...quotesNamed([home.claim, home.doubt]).map((quote) => quoteBlock(quote, site)),
      ...section(home.brief.title, points(home.brief.points, site)),
      ...(map || !home.table
        ? []
        : section(home.table.title, cited(home.table.text), countriesTable(site))),
      ...section(home.gains.title, points(home.gains.points, site)),
      ...section(home.costs.title, points(home.costs.points, site)),
      ...section(
        home.timeline.title,
        bullets(strip.map((each) => `${dayInWords(each.date)}: ${each.title}`)),
      ),
      ...section(
        home.open.title,
        home.open.text,
        bullets(
          home.open.questions.map(
            ({ question, settles }) => `${cited(question)} ${cited(settles)}`,
          ),
        ),
      ),
    ];
  },
};

function points(list: typeof content.home.brief.points, site: Site): string {
  return bullets(
    list.map(({ text, to }) => {
      const [shelf = '', id = ''] = to.split(':');
      const way = link(wording.copies.readOn, catalog.pathTo(shelf, id), site);
      return `${toPlainMarkdown(text, site.address)} ${way}`;
    }),
  );
}
