import type { APIRoute, GetStaticPaths } from 'astro';
import { copyOf } from '../publish/copy.ts';
import { allPublished } from '../publish/published.ts';
import { factsAt } from '../library/site-facts.ts';

import { routeOf } from '../metadata/address.ts';
import type { Published } from '../metadata/page.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allPublished().map((page) => ({ params: { page: routeOf(page.path) }, props: { page } }));

export const GET: APIRoute<{ page: Published }> = ({ props, site }) =>
  new Response(copyOf(props.page, factsAt(site)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
