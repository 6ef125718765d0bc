import type { APIRoute, GetStaticPaths } from 'astro';
import argument from '../../styles/argument-index.css?inline';
import outcomes from '../../styles/outcomes-index.css?inline';
import quickSearch from '../../styles/quick-search.css?inline';
import search from '../../styles/search.css?inline';
import story from '../../styles/story-index.css?inline';
import timeline from '../../styles/timeline-index.css?inline';

/** Style sheets that only some pages need. */
const sheets: Record<string, string> = {
  argument,
  outcomes,
  'quick-search': quickSearch,
  search,
  story,
  timeline,
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(sheets).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(sheets[name], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
