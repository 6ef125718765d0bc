import type { APIRoute, GetStaticPaths } from 'astro';
import { toCslJson } from '../citation/csl.ts';
import { allPublished } from '../publish/published.ts';
import { factsAt } from '../library/site-facts.ts';
import { toWork } from '../library/works.ts';
import { routeOf } from '../metadata/address.ts';
import type { Published } from '../metadata/page.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allPublished().map((page) => ({ params: { page: routeOf(page.path) }, props: { page } }));

export const GET: APIRoute<{ page: Published }> = ({ props, site }) =>
  new Response(toCslJson([toWork(props.page, factsAt(site))]), {
    headers: { 'Content-Type': 'application/vnd.citationstyles.csl+json; charset=utf-8' },
  });
