import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../../cards/card.ts';
import { pictureOf, squareCards } from '../../../publish/cards.ts';

export const getStaticPaths: GetStaticPaths = () =>
  squareCards().map((card) => ({ params: { name: card.name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props, site }) =>
  new Response(new Uint8Array(await pictureOf(props.card, site)), {
    headers: { 'Content-Type': 'image/png' },
  });
