import type { APIRoute, GetStaticPaths } from 'astro';
import { map } from '../../library/partners.ts';
import { posterInText } from '../../library/poster.ts';
import { allSketches } from '../../library/sketches.ts';

export const getStaticPaths: GetStaticPaths = () =>
  map
    ? [
        { params: { name: 'partner-map' }, props: { svg: posterInText() } },
        ...allSketches().map(({ name, svg }) => ({ params: { name }, props: { svg } })),
      ]
    : [];

export const GET: APIRoute<{ svg: string }> = ({ props: { svg } }) =>
  new Response(svg, { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
