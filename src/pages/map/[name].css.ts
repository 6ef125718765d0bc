import type { APIRoute, GetStaticPaths } from 'astro';
import { allCountries, map } from '../../library/partners.ts';
import { marksCss } from '../../map/marks-css.ts';
import figure from '../../styles/map-figure-index.css?inline';
import page from '../../styles/map-index.css?inline';

const ids = allCountries().map(({ id }) => id);

/** For the map's own pages, and for one that shows the map alone. */
const sheets: Record<string, string> = {
  map: page + marksCss(ids, true),
  figure: figure + marksCss(ids, false),
};

export const getStaticPaths: GetStaticPaths = () =>
  map ? Object.keys(sheets).map((name) => ({ params: { name } })) : [];

export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(sheets[name], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
