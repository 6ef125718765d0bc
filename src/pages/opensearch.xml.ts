import type { APIRoute } from 'astro';
import { factsAt } from '../library/site-facts.ts';
import { toOpenSearch } from '../metadata/lists.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(toOpenSearch(factsAt(site)), {
    headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' },
  });
