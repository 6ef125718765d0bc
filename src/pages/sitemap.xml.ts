import type { APIRoute } from 'astro';
import { allPublished } from '../library/published.ts';
import { factsAt } from '../library/site-facts.ts';
import { toSitemap } from '../metadata/lists.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(toSitemap(allPublished(), factsAt(site)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
