import type { APIRoute } from 'astro';
import { factsAt } from '../../library/site-facts.ts';
import { addressOf } from '../../metadata/address.ts';
import { outcomesSchema } from '../../metadata/outcomes-schema.ts';

export const GET: APIRoute = ({ site, url }) => {
  const { address, wording } = factsAt(site);
  const schema = outcomesSchema(addressOf(url.pathname, address), wording.fields);
  return new Response(`${JSON.stringify(schema, null, 2)}\n`, {
    headers: { 'Content-Type': 'application/schema+json; charset=utf-8' },
  });
};
