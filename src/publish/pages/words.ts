import { concordance, concordanceParts } from '../../library/concordance.ts';
import { titleOfPart } from '../../library/part-words.ts';
import { inDigits, wording } from '../../library/wording.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, link } from '../markdown.ts';

const { lists, ways } = wording;

/** Every word that is said, and where; in parts where they are many. */
export const words: Declared = {
  foot: [{ path: '/quotes/words/', label: ways.words }],
  pages: () => {
    const whole = fill(lists.wordsSummary, { words: inDigits(concordance().length) });
    return concordanceParts().map(({ number, of, path, items }) => {
      const first = items[0]?.title ?? '';
      const last = items.at(-1)?.title ?? '';
      const summary = of === 1 ? whole : `${whole} ${fill(lists.range, { first, last })}`;
      const title = titleOfPart(lists.words, { number, of });
      const part = of > 1 ? { part: { number, of } } : {};
      return gathered({ path, title, summary, ...part }, { kind: 'tool' });
    });
  },
  copy: ({ part }, site) => [
    bullets(
      (concordanceParts()[(part?.number ?? 1) - 1]?.items ?? []).map(({ title, quotes }) => {
        const where = quotes.map(({ path, speaker, paragraph }) =>
          link(`${speaker.name} ¶${paragraph}`, path, site),
        );
        return `${title}: ${where.join(', ')}`;
      }),
    ),
  ],
};
