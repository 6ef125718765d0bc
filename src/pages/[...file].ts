import type { APIRoute } from 'astro';
import { typeOf } from '../hosting/types.ts';
import { factsAt } from '../library/site-facts.ts';
import { type SiteFile, allFiles } from '../publish/files.ts';

export const getStaticPaths = () =>
  allFiles().map((file) => ({ params: { file: file.path.slice(1) }, props: { file } }));

export const GET: APIRoute<{ file: SiteFile }> = async ({ site, props: { file } }) => {
  const body = await file.write(factsAt(site));
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': typeOf(file.path.slice(1)) ?? 'application/octet-stream' },
  });
};
