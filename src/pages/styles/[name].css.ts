import type { APIRoute, GetStaticPaths } from 'astro';
import { allCountries, map } from '../../library/partners.ts';
import { marksCss } from '../../map/marks-css.ts';
import argument from '../../styles/argument-index.css?inline';
import check from '../../styles/check.css?inline';
import home from '../../styles/home-index.css?inline';
import mapPage from '../../styles/map-index.css?inline';
import outcomes from '../../styles/outcomes-index.css?inline';
import quickSearch from '../../styles/quick-search.css?inline';
import records from '../../styles/records-index.css?inline';
import search from '../../styles/search.css?inline';
import section from '../../styles/section-index.css?inline';
import story from '../../styles/story-index.css?inline';
import timeline from '../../styles/timeline-index.css?inline';

/** Style sheets that only some pages need. */
const sheets: Record<string, string> = {
  argument,
  check,
  home,
  ...(map && {
    map:
      mapPage +
      marksCss(
        allCountries().map(({ id }) => id),
        true,
      ),
  }),
  outcomes,
  'quick-search': quickSearch,
  records,
  search,
  section,
  story,
  timeline,
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.keys(sheets).map((name) => ({ params: { name } }));

export const GET: APIRoute = ({ params: { name = '' } }) =>
  new Response(sheets[name], { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
