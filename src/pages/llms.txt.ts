import type { APIRoute } from 'astro';
import { dataFiles, outcomeFiles } from '../library/published-lists.ts';
import { allPublished } from '../library/published.ts';
import { factsAt } from '../library/site-facts.ts';
import { toLlms } from '../metadata/lists.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(toLlms(allPublished(), [...dataFiles, ...outcomeFiles], factsAt(site)));
