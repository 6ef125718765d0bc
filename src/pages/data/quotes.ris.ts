import type { APIRoute } from 'astro';
import { quotesRis } from '../../library/data-files.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(quotesRis(factsAt(site)), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
