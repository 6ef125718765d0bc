import type { APIRoute } from 'astro';
import { outcomesJson } from '../../publish/claim-data.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(`${JSON.stringify(outcomesJson(factsAt(site)), null, 2)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
