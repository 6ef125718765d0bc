import type { APIRoute } from 'astro';
import { quotesJson } from '../../library/data-files.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(quotesJson(factsAt(site)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
