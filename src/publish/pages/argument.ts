import { allQuestions } from '../../library/argument.ts';
import { content } from '../../library/content.ts';
import { wording } from '../../library/wording.ts';
import type { Site } from '../../metadata/page.ts';
import type { Side } from '../../model/argument.ts';
import { type Declared, written } from '../declared.ts';
import { link, saidBlock, section } from '../markdown.ts';

/** Both sides, question by question. */
export const argument: Declared = {
  head: [{ path: '/argument/', label: wording.ways.argument }],
  pages: () => [written('/argument/', content.argument, 'analysis')],
  copy: (_, site) => {
    const { columns } = content.argument;
    return allQuestions().flatMap(({ question, gains, doubts, claims }) =>
      section(
        question,
        `**${columns.gains}**`,
        ...sideOf(gains, site),
        `**${columns.doubts}**`,
        ...sideOf(doubts, site),
        ...claims.map(
          ({ text, path, verdict, finding }) =>
            `${link(text, path, site)} **${verdict.label}.** ${finding}`,
        ),
      ),
    );
  },
};

function sideOf({ words, silent = '' }: Side, site: Site): string[] {
  return words.length > 0 ? words.map((word) => saidBlock(word, site)) : [silent];
}
