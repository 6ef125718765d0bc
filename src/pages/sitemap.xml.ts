import type { APIRoute } from 'astro';
import { allPublished } from '../publish/published.ts';
import { factsAt } from '../library/site-facts.ts';
import { sitemapParts, toSitemap, toSitemapIndex } from '../metadata/sitemap.ts';

export const GET: APIRoute = ({ site }) => {
  const pages = allPublished();
  const parts = sitemapParts(pages);
  const facts = factsAt(site);
  return new Response(parts.length > 0 ? toSitemapIndex(parts, facts) : toSitemap(pages, facts), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });
};
