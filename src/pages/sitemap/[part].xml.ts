import type { APIRoute, GetStaticPaths } from 'astro';
import { allPublished } from '../../publish/published.ts';
import { factsAt } from '../../library/site-facts.ts';
import { sitemapParts, toSitemap } from '../../metadata/sitemap.ts';
import type { Published } from '../../metadata/page.ts';

/** Of a site with few pages the sitemap is one file. */
export const getStaticPaths = (() =>
  sitemapParts(allPublished()).map(({ number, items }) => ({
    params: { part: `${number}` },
    props: { items },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ site, props: { items } }) =>
  new Response(toSitemap(items, factsAt(site)), {
    headers: { 'Content-Type': 'application/xml; charset=utf-8' },
  });

interface Props extends Record<string, unknown> {
  items: Published[];
}
