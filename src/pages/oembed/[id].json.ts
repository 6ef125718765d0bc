import type { APIRoute, GetStaticPaths } from 'astro';
import { allQuotes } from '../../library/quotes.ts';
import { factsAt } from '../../library/site-facts.ts';
import { toOembed } from '../../metadata/oembed.ts';
import type { Quote } from '../../model/quote.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allQuotes().map((quote) => ({ params: { id: quote.id }, props: { quote } }));

export const GET: APIRoute<{ quote: Quote }> = ({ props, site }) =>
  Response.json(toOembed(props.quote, factsAt(site)));
