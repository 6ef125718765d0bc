import type { APIRoute, GetStaticPaths } from 'astro';
import { bundle } from '../../build/bundle.ts';

export const getStaticPaths: GetStaticPaths = () =>
  ['page', 'search', 'check'].map((name) => ({ params: { name } }));

export const GET: APIRoute = async ({ params }) =>
  new Response(await bundle(`src/islands/${params['name']}.ts`), {
    headers: { 'Content-Type': 'text/javascript; charset=utf-8' },
  });
