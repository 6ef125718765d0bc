import type * as Schema from 'schema-dts';
import type { Claim } from '../model/claim.ts';
import { addressOf } from './address.ts';
import { quotationId } from './graph-quote.ts';
import type { Site } from './page.ts';

/**
 * A claim: what was claimed, by whom, where it was printed, and how it turned out.
 *
 * It is no ClaimReview: that rates a claim's truth on a scale, which none of the verdicts does.
 */
export function claimNode(claim: Claim, site: Site): Schema.Claim {
  const { path, text, speakers, quotes, verdict, finding, asOf } = claim;
  return {
    '@type': 'Claim',
    '@id': addressOf(path, site.address),
    url: addressOf(path, site.address),
    name: text,
    abstract: `${verdict.label}. ${finding}`,
    temporalCoverage: `../${asOf}`,
    author: speakers.map(({ path: page, name, kind }) => ({
      '@type': kind === 'person' || kind === 'unnamed' ? 'Person' : 'Organization',
      '@id': addressOf(`${page}#speaker`, site.address),
      name,
    })),
    firstAppearance: { '@id': site.report.address },
    ...(quotes.length > 0 && {
      citation: quotes.map((quote) => ({ '@id': quotationId(quote, site) })),
    }),
  };
}
