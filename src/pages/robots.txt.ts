import type { APIRoute } from 'astro';
import { factsAt } from '../library/site-facts.ts';
import { toRobots } from '../metadata/lists.ts';

export const GET: APIRoute = ({ site }) => new Response(toRobots(factsAt(site)));
