import type { APIRoute } from 'astro';
import { changesNews } from '../publish/news.ts';
import { factsAt } from '../library/site-facts.ts';
import { toJsonFeed } from '../metadata/json-feed.ts';

export const GET: APIRoute = ({ site, url }) =>
  new Response(toJsonFeed(changesNews(url.pathname, factsAt(site))), {
    headers: { 'Content-Type': 'application/feed+json; charset=utf-8' },
  });
