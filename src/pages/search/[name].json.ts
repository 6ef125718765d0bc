import type { APIRoute, GetStaticPaths } from 'astro';
import { filesOfArchive } from '../../library/finder-data.ts';

/** What a search of an archive fetches; a small site has none. */
export const getStaticPaths = (() =>
  [...filesOfArchive()].map(([file, data]) => ({
    params: { name: file.replace(/\.json$/, '') },
    props: { data },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.data), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
