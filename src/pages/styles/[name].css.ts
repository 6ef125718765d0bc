import type { APIRoute, GetStaticPaths } from 'astro';
import search from '../../styles/search.css?inline';

/** Style sheets that only some pages need. */
const sheets: Record<string, string> = { search };

export const getStaticPaths: GetStaticPaths = () =>
  ['search'].map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(sheets[name], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
