import type { APIRoute } from 'astro';
import { changesNews } from '../publish/news.ts';
import { factsAt } from '../library/site-facts.ts';
import { toAtom } from '../metadata/atom.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(toAtom(changesNews(url.pathname, factsAt(site))), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
