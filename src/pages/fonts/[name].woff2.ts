import type { APIRoute, GetStaticPaths } from 'astro';
import { charactersIn, charactersOf } from '../../fonts/characters.ts';
import { type Face, faces } from '../../fonts/faces.ts';
import { subset } from '../../fonts/subset.ts';
import { allText, italicText } from '../../library/text.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(faces).map(([name, face]) => ({ params: { name }, props: { face } }));

export const GET: APIRoute<{ face: Face }> = async ({ props: { face } }) => {
  const characters = face.sets === 'italics' ? charactersIn(italicText()) : charactersOf(allText());
  return new Response(await subset(face, characters));
};
