import type { APIRoute, GetStaticPaths } from 'astro';
import type { Card } from '../../cards/card.ts';
import { makeCard } from '../../cards/make.ts';
import { allCards } from '../../library/cards.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allCards().map((card) => ({ params: { name: card.name }, props: { card } }));

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(new Uint8Array(await makeCard(props.card, 'node_modules/.cache/cards')), {
    headers: { 'Content-Type': 'image/png' },
  });
