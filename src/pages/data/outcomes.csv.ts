import type { APIRoute } from 'astro';
import { outcomesCsv } from '../../publish/claim-data.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(outcomesCsv(factsAt(site)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
