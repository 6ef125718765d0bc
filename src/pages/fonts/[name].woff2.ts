import type { APIRoute, GetStaticPaths } from 'astro';
import { charactersIn, charactersOf, charactersOfProse } from '../../fonts/characters.ts';
import { type Face, faces } from '../../fonts/faces.ts';
import { subset } from '../../fonts/subset.ts';
import { allText, italicText } from '../../library/text.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(faces).map(([name, face]) => ({ params: { name }, props: { face } }));

export const GET: APIRoute<{ face: Face }> = async ({ props: { face } }) => {
  const characters = {
    all: () => charactersOf(allText()),
    prose: () => charactersOfProse(allText()),
    italics: () => charactersIn(italicText()),
  };
  return new Response(await subset(face, characters[face.sets]()));
};
