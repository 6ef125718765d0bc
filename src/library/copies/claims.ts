import type { Site } from '../../metadata/page.ts';
import type { Claim } from '../../model/claim.ts';
import { dayInWords, wording } from '../wording.ts';
import { allQuestions } from '../argument.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { allClaims } from '../claims.ts';
import { content, site as words } from '../content.ts';
import { quotesNamed } from '../quotes.ts';
import { bullets, link, section } from './link.ts';
import { bodyOf, wordCopy } from './prose.ts';
import { quoteBlock } from './quotes.ts';
import { fill } from '../../model/wording.ts';

/** The whole story, with its quotations in their places. */
export function storyCopy(site: Site): string[] {
  const placed = content.story.body.replace(
    /^!\[[^\]]*\]\(quote:([a-z0-9-]+)\)$/gm,
    (_, id: string) =>
      quotesNamed([id])
        .map((quote) => quoteBlock(quote, site))
        .join(''),
  );
  return [bodyOf(placed, site)];
}

/** Every claim with what came of it. */
export function outcomesCopy(site: Site): string[] {
  return allClaims().flatMap((claim) => claimCopy(claim, site));
}

/** A claim: the words, the verdict, what is known and what is not. */
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
    ...(reading ? [`${words.voices.reading}: ${reading}`] : []),
    fill(copies.asOf, { day: dayInWords(asOf) }),
  );
}

/** Both sides, question by question. */
export function argumentCopy(site: Site): string[] {
  const { columns } = content.argument;
  return allQuestions().flatMap(({ question, gains, doubts, claims }) =>
    section(
      question,
      `**${columns.gains}**`,
      ...(gains.words.length > 0
        ? gains.words.map((word) => wordCopy(word, site))
        : [gains.silent ?? '']),
      `**${columns.doubts}**`,
      ...(doubts.words.length > 0
        ? doubts.words.map((word) => wordCopy(word, site))
        : [doubts.silent ?? '']),
      ...claims.map(
        ({ text, path, verdict, finding }) =>
          `${link(text, path, site)} **${verdict.label}.** ${finding}`,
      ),
    ),
  );
}
