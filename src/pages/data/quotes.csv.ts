import type { APIRoute } from 'astro';
import { quotesCsv } from '../../library/data-files.ts';
import { allQuotes } from '../../library/quotes.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(quotesCsv(allQuotes(), factsAt(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
