import type { APIRoute, GetStaticPaths } from 'astro';
import sharp from 'sharp';
import { map } from '../../library/partners.ts';
import { posterInOutlines } from '../../library/poster.ts';

export const getStaticPaths: GetStaticPaths = () =>
  map ? [{ params: { name: 'partner-map' } }] : [];

export const GET: APIRoute = async () => {
  const picture = await sharp(Buffer.from(await posterInOutlines()), { density: 144 })
    .png({ palette: true, colors: 64 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'Content-Type': 'image/png' } });
};
