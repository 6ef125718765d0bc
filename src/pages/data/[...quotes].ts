import type { APIRoute, GetStaticPaths } from 'astro';
import { quoteFiles } from '../../publish/data-files.ts';
import { factsAt } from '../../library/site-facts.ts';

export const getStaticPaths = (() =>
  quoteFiles().map((file) => ({
    params: { quotes: file.path.replace('/data/', '') },
    props: { file },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<Props> = ({ site, props: { file } }) =>
  new Response(file.write(factsAt(site)), {
    headers: { 'Content-Type': `${file.type}; charset=utf-8` },
  });

interface Props extends Record<string, unknown> {
  file: ReturnType<typeof quoteFiles>[number];
}
