import { stringify } from 'csv-stringify/sync';
import { addressOf } from '../metadata/address.ts';
import type { Site } from '../metadata/page.ts';
import { rightsOf } from '../metadata/rights.ts';
import type { Claim } from '../model/claim.ts';
import { lastChange } from '../library/changed.ts';
import { toPlainText } from '../library/cited-markdown.ts';
import { allClaims } from '../library/claims.ts';
import { catalog, content, site as words } from '../library/content.ts';
import { wording } from '../library/wording.ts';
import { fill } from '../model/wording.ts';

/** What `/data/outcomes.json` holds: every claim of the report, and what came of it. */
export function outcomesJson(site: Site) {
  return {
    $schema: addressOf('/data/outcomes.schema.json', site.address),
    name: fill(wording.data.names.outcomes, { report: site.report.called }),
    url: addressOf('/outcomes/', site.address),
    language: site.language,
    updated: lastChange(),
    rights: rightsOf(site),
    verdicts: Object.entries(words.verdicts).map(([id, { label, meaning }]) => ({
      id,
      label,
      meaning,
    })),
    claims: allClaims().map((claim) => toRecord(claim, site)),
  };
}

/** The same as a table for a spreadsheet, a claim a row: CSV by RFC 4180, with names in its first row. */
export function outcomesCsv(site: Site): string {
  const rows = allClaims().map((claim) => toRow(claim, site));
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows' });
}

function toRecord(claim: Claim, site: Site) {
  const at = (path: string) => addressOf(path, site.address);
  const { id, path, order, text, speakers, quotes, paraphrase, grade, verdict, reading } = claim;
  return {
    id,
    url: at(path),
    order,
    claim: text,
    speakers: speakers.map((each) => ({ id: each.id, name: each.name, url: at(each.path) })),
    grade: { id: grade, ...words.grades[grade] },
    quotations: quotes.map((quote) => ({ id: quote.id, text: quote.text, url: at(quote.path) })),
    ...(paraphrase && { paraphrase: toPlainText(paraphrase) }),
    verdict: verdict.id,
    finding: claim.finding,
    known: claim.known.map(toPlainText),
    unknown: claim.unknown,
    ...(reading && { reading }),
    asOf: claim.asOf,
    events: claim.events.map(({ date, title, path: event }) => ({ date, title, url: at(event) })),
    pages: claim.entries.map((entry) => at(entry.path)),
    sources: claim.sources.map((source) => {
      const { publisher, title, date, url } = content.sources.get(source)!; // the check found it
      return {
        id: source,
        publisher,
        title,
        ...(date && { date }),
        ...(url && { address: url }),
        url: at(catalog.pathToSource(source)),
      };
    }),
  };
}

function toRow(claim: Claim, site: Site): Record<string, string | number> {
  const { id, url, order, speakers, grade, verdict, finding, unknown, asOf, sources } = toRecord(
    claim,
    site,
  );
  return {
    id,
    url,
    order,
    claim: claim.text,
    speakers: speakers.map(({ name }) => name).join('; '),
    grade: grade.label,
    verdict: words.verdicts[verdict]?.label ?? verdict,
    finding,
    known: claim.known.map(toPlainText).join(' '),
    unknown,
    reading: claim.reading ?? '',
    asOf,
    sources: sources.length,
  };
}
