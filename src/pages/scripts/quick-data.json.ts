import type { APIRoute } from 'astro';
import { quickData } from '../../publish/quick-data.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(quickData()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
