import type { APIRoute } from 'astro';
import { quotesBib } from '../../library/data-files.ts';
import { factsAt } from '../../library/site-facts.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(quotesBib(factsAt(site)), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
