import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { allClaims } from '../../library/claims.ts';
import { content } from '../../library/content.ts';
import { dayInWords, inDigits, wording } from '../../library/wording.ts';
import type { Site } from '../../metadata/page.ts';
import type { Claim } from '../../model/claim.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, link, quoteBlock, section } from '../markdown.ts';

const { lists, ways } = wording;

/** Every claim with what came of it. */
export const outcomes: Declared = {
  head: [{ path: '/outcomes/', label: ways.outcomes }],
  pages: () => {
    const claims = allClaims();
    const summary = fill(lists.outcomesSummary, { claims: inDigits(claims.length) });
    const words = { path: '/outcomes/', title: lists.outcomes, summary };
    return [gathered(words, { kind: 'claims', claims })];
  },
  copy: (_, site) => allClaims().flatMap((claim) => claimCopy(claim, site)),
};

/** A claim in Markdown: the words, the verdict, what is known and what is not. */
export function claimCopy(claim: Claim, site: Site): string[] {
  const { order, text, quotes, paraphrase, events, known, unknown, reading, asOf } = claim;
  const { copies } = wording;
  const cited = (each: string) => toPlainMarkdown(each, site.address);
  return section(
    `${order}. ${text}`,
    ...quotes.map((quote) => quoteBlock(quote, site)),
    ...(paraphrase ? [cited(paraphrase)] : []),
    `**${claim.verdict.label}.** ${claim.finding}`,
    bullets(events.map(({ span, title, path }) => `${span}: ${link(title, path, site)}`)),
    `${copies.known}\n\n${bullets(known.map(cited))}`,
    fill(copies.unknown, { text: unknown }),
    ...(reading ? [`${content.site.voices.reading}: ${reading}`] : []),
    fill(copies.asOf, { day: dayInWords(asOf) }),
  );
}
