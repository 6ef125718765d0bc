import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { content, site as facts } from '../../library/content.ts';
import { inDigits, spanInWords, wording } from '../../library/wording.ts';
import { eventPath } from '../../model/permalink.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets } from '../markdown.ts';

const { lists, ways } = wording;

/** Every event, with its source. */
export const timeline: Declared = {
  head: [{ path: '/timeline/', label: ways.timeline }],
  pages: () => {
    const events = inOrder();
    const first = events[0]?.date.slice(0, 4) ?? '';
    const last = events.at(-1)?.date.slice(0, 4) ?? '';
    const summary = fill(lists.timelineSummary, { events: inDigits(events.length), first, last });
    const dated = events.map(({ id, title, date, until }) => ({
      path: eventPath(id),
      title,
      date,
      until,
    }));
    const words = { path: '/timeline/', title: lists.timeline, summary };
    return [gathered(words, { kind: 'events', events: dated })];
  },
  copy: (_, site) => [
    bullets(
      inOrder().map(({ date, until, title, detail, theme }) => {
        const day = spanInWords(date, until);
        return `**${day}: ${title}.** ${toPlainMarkdown(detail, site.address)} (${facts.themes[theme]})`;
      }),
    ),
  ],
};

function inOrder() {
  return [...content.events.values()].sort((a, b) => a.date.localeCompare(b.date));
}
