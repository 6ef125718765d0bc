import type { APIRoute, GetStaticPaths } from 'astro';
import { allCountries, map } from '../../library/partners.ts';
import { marksCss } from '../../map/marks-css.ts';
import sheet from '../../styles/map-figure-index.css?inline';

/** For a page that shows the map among other things, below its first screen. */
export const getStaticPaths: GetStaticPaths = () => (map ? [{ params: { name: 'figure' } }] : []);

export const GET: APIRoute = () => {
  const ids = allCountries().map(({ id }) => id);
  return new Response(sheet + marksCss(ids, false), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
};
