import type { APIRoute } from 'astro';
import { quickData } from '../../library/quick-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(quickData()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
