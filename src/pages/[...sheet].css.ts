import type { APIRoute, GetStaticPaths } from 'astro';
import { allCountries, map } from '../library/partners.ts';
import { marksCss } from '../map/marks-css.ts';
import argument from '../styles/argument-index.css?inline';
import check from '../styles/check.css?inline';
import home from '../styles/home-index.css?inline';
import mapFigure from '../styles/map-figure-index.css?inline';
import mapPage from '../styles/map-index.css?inline';
import outcomes from '../styles/outcomes-index.css?inline';
import quickSearch from '../styles/quick-search.css?inline';
import records from '../styles/records-index.css?inline';
import search from '../styles/search.css?inline';
import section from '../styles/section-index.css?inline';
import story from '../styles/story-index.css?inline';
import timeline from '../styles/timeline-index.css?inline';

const marks = (layers: boolean) =>
  marksCss(
    allCountries().map(({ id }) => id),
    layers,
  );

/** Style sheets that only some pages need. */
const sheets: Record<string, string> = {
  'styles/argument': argument,
  'styles/check': check,
  'styles/home': home,
  'styles/outcomes': outcomes,
  'styles/quick-search': quickSearch,
  'styles/records': records,
  'styles/search': search,
  'styles/section': section,
  'styles/story': story,
  'styles/timeline': timeline,
  ...(map && {
    'styles/map': mapPage + marks(true),
    // For a page that shows the map among other things, below its first screen.
    'map/figure': mapFigure + marks(false),
  }),
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(sheets).map((sheet) => ({ params: { sheet } }));

export const GET: APIRoute = ({ params: { sheet = '' } }) =>
  new Response(sheets[sheet], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
