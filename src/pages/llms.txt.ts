import type { APIRoute } from 'astro';
import { dataFiles, outcomeFiles } from '../publish/pages/data.ts';
import { allPublished } from '../publish/published.ts';
import { factsAt } from '../library/site-facts.ts';
import { toLlms } from '../metadata/lists.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(toLlms(allPublished(), [...dataFiles, ...outcomeFiles], factsAt(site)));
