import type { APIRoute } from 'astro';
import { stringify } from 'csv-stringify/sync';
import { toRow } from '../../library/quote-data.ts';
import { allQuotes } from '../../library/quotes.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) => {
  const facts = factsAt(site);
  const rows = allQuotes().map((quote) => toRow(quote, facts));
  // The mark at the beginning tells a spreadsheet that the file is in UTF-8; lines end as RFC 4180 has it.
  const csv = stringify(rows, { header: true, bom: true, record_delimiter: 'windows' });
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
};
