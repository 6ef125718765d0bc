import type { APIRoute, GetStaticPaths } from 'astro';
import { map } from '../../library/partners.ts';
import { posterInText } from '../../library/poster.ts';

export const getStaticPaths: GetStaticPaths = () =>
  map ? [{ params: { name: 'partner-map' } }] : [];

export const GET: APIRoute = () =>
  new Response(posterInText(), { headers: { 'Content-Type': 'image/svg+xml; charset=utf-8' } });
