import type { APIRoute, GetStaticPaths } from 'astro';
import { charactersOf } from '../../fonts/characters.ts';
import { type Face, faces } from '../../fonts/faces.ts';
import { subset } from '../../fonts/subset.ts';
import { allText } from '../../library/text.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(faces).map(([name, face]) => ({ params: { name }, props: { face } }));

export const GET: APIRoute<{ face: Face }> = async ({ props }) =>
  new Response(await subset(props.face, charactersOf(allText())));
