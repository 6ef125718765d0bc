import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * The fonts of the cards, cut from the site's: satori reads neither WOFF2 nor variable fonts.
 *
 * They hold Latin letters and common signs, whatever the content uses, so that the same font draws
 * every card.
 */
export function typefaces(): Promise<Typeface[]> {
  cut ??= Promise.all(cuts.map(toTypeface));
  return cut;
}

/** What a drawn card depends on beside its parts: change it, and all cards are drawn anew. */
export function tools(): string {
  const require = createRequire(import.meta.url);
  const packages = ['satori', ...Object.values(families)];
  return packages.map((name) => `${name}@${require(`${name}/package.json`).version}`).join(' ');
}

async function toTypeface({ family, weight, script }: Cut): Promise<Typeface> {
  const folder = families[family];
  const file = `${folder}/files/${folder.split('/')[1]}-${script}-wght-normal.woff2`;
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  const data = await subsetFont(bytes, letters, {
    targetFormat: 'sfnt',
    variationAxes: { wght: weight },
  });
  // Satori knows one font by a name and weight; it asks the others for what that one lacks.
  return { name: `${family} ${script}`, weight, style: 'normal', data };
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));
}

const families = {
  Serif: '@fontsource-variable/newsreader',
  Sans: '@fontsource-variable/hanken-grotesk',
};

// Latin with its extensions, punctuation, signs, arrows and mathematics.
const letters = range(0x20, 0x24f) + range(0x1e00, 0x1eff) + range(0x2000, 0x22ff);

const cuts: Cut[] = (['latin', 'latin-ext'] as const).flatMap((script): Cut[] => [
  { family: 'Serif', weight: 500, script },
  { family: 'Serif', weight: 600, script },
  { family: 'Sans', weight: 400, script },
  { family: 'Sans', weight: 700, script },
]);

let cut: Promise<Typeface[]> | undefined;

interface Cut {
  family: keyof typeof families;
  weight: Typeface['weight'];
  script: 'latin' | 'latin-ext';
}

/** A font as satori takes it. */
export interface Typeface {
  name: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal';
  data: Buffer;
}
