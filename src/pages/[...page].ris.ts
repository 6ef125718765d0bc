import type { APIRoute, GetStaticPaths } from 'astro';
import { toRis } from '../citation/ris.ts';
import { allPublished } from '../publish/published.ts';
import { factsAt } from '../library/site-facts.ts';
import { toWork } from '../library/works.ts';
import { routeOf } from '../metadata/address.ts';
import type { Published } from '../metadata/page.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allPublished().map((page) => ({ params: { page: routeOf(page.path) }, props: { page } }));

export const GET: APIRoute<{ page: Published }> = ({ props, site }) =>
  new Response(toRis([toWork(props.page, factsAt(site))]), {
    headers: { 'Content-Type': 'application/x-research-info-systems; charset=utf-8' },
  });
