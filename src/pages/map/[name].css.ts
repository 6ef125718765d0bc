import type { APIRoute, GetStaticPaths } from 'astro';
import { allCountries, map } from '../../library/partners.ts';
import { marksCss } from '../../map/marks-css.ts';
import sheet from '../../styles/map-index.css?inline';

export const getStaticPaths: GetStaticPaths = () => (map ? [{ params: { name: 'map' } }] : []);

export const GET: APIRoute = () =>
  new Response(sheet + marksCss(allCountries().map(({ id }) => id)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
