import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { charactersOf } from '../fonts/characters.ts';
import { faces } from '../fonts/faces.ts';
import { type Lettering, asOutlines, asText } from '../map/lettering.ts';
import { toPoster } from '../map/poster.ts';
import { kilometers } from '../map/ties.ts';
import { fineDrawings } from './atlas.ts';
import { daylight } from './colors.ts';
import { article } from './content.ts';
import { allCountries, map } from './partners.ts';

/** The map's first layer as an SVG file with text that can be read and changed. */
export function posterInText(): string {
  return poster(asText);
}

/** The same in outlines of the site's own fonts, for pictures in pixels. */
export async function posterInOutlines(): Promise<string> {
  const [serif, sans] = await Promise.all([
    trueType(faces['serif-roman']?.file, 500),
    trueType(faces['sans']?.file, 600),
  ]);
  return poster(asOutlines({ serif, sans }));
}

function poster(letter: Lettering): string {
  const [layer] = map?.layers ?? [];
  if (!map || !layer) throw new Error('There is no content/map.yml to draw.');
  const { ties, moved, credit } = map;
  const countries = allCountries();
  const counts = (status: string) => countries.filter((each) => each.status === status).length;

  return toPoster({
    title: layer.finding,
    credit,
    ...fineDrawings(),
    countries,
    moved,
    cities: [
      { ...ties.from, main: true },
      ...ties.to.map((city) => ({ ...city, main: city.country === ties.main })),
    ],
    keys: (['member', 'invitee', 'partner', 'named'] as const).map((status) => ({
      status,
      label: `${counts(status)} ${(layer.keys[status] ?? status).replace(/, (as|neither).*$/, '')}`,
    })),
    lines: ties.to.map(({ name, at }) => {
      const length = kilometers(ties.from.at, at).toLocaleString(article.language);
      return `${ties.from.name} – ${name}: ${length} km`;
    }),
    colors: daylight,
    letter,
  });
}

async function trueType(file = '', weight: number): Promise<ArrayBuffer> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  const text = charactersOf([JSON.stringify(map)]);
  const font = await subsetFont(bytes, text, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  return new Uint8Array(font).buffer;
}
