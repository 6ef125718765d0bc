import type { APIRoute, GetStaticPaths } from 'astro';
import { ledgerParts } from '../../library/ledger-parts.ts';

/** What the check of an archive's report fetches; a small site has none. */
export const getStaticPaths = (() =>
  ledgerParts().map((part, at) => ({
    params: { name: `ledger-${at + 1}` },
    props: { part },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ part: unknown }> = ({ props }) =>
  new Response(JSON.stringify(props.part), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
