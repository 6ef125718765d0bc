import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * The fonts of the cards, cut from the site's: satori reads neither WOFF2 nor variable fonts.
 *
 * They hold Latin letters, common signs and Hangul, whatever the content uses, so that the same
 * font draws every card.
 */
export function typefaces(): Promise<Typeface[]> {
  cut ??= Promise.all(cuts.map(toTypeface));
  return cut;
}

/** What a drawn card depends on beside its parts: change it, and all cards are drawn anew. */
export function tools(): string {
  const require = createRequire(import.meta.url);
  const packages = ['satori', ...Object.values(folders)];
  return packages.map((name) => `${name}@${require(`${name}/package.json`).version}`).join(' ');
}

/** Whether the fonts are meant for all characters of a text: some scripts they leave out whole. */
export function isDrawable(text: string): boolean {
  return [...text].every((character) => drawable.has(character));
}

async function toTypeface({ name, weight, file, letters, axes }: Cut): Promise<Typeface> {
  const bytes = await readFile(createRequire(import.meta.url).resolve(file));
  const data = await subsetFont(bytes, letters, { targetFormat: 'sfnt', variationAxes: axes });
  // Satori knows one font by a name and weight; it asks the others for what that one lacks.
  return { name, weight, style: 'normal', data };
}

function latin(family: 'Serif' | 'Sans', weight: Typeface['weight']): Cut[] {
  const folder = folders[family];
  return ['latin', 'latin-ext'].map((script) => ({
    name: `${family} ${script}`,
    weight,
    file: `${folder}/files/${folder.split('/')[1]}-${script}-wght-normal.woff2`,
    letters: signs,
    axes: { wght: weight },
  }));
}

function hangul(weight: Typeface['weight']): Cut {
  const require = createRequire(import.meta.url);
  const about = readFileSync(require.resolve(`${folders.Hangul}/metadata.json`), 'utf8');
  const { id, subsets }: { id: string; subsets: string[] } = JSON.parse(about);
  // Of the parts of the package, its own script comes first.
  const own = subsets.find((subset) => !subset.startsWith('latin'));
  const file = `${folders.Hangul}/files/${id}-${own}-${weight}-normal.woff2`;
  return { name: 'Hangul', weight, file, letters: syllables, axes: {} };
}

function range(from: number, to: number): string {
  return String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, step) => from + step));
}

const folders = {
  Serif: '@fontsource-variable/newsreader',
  Sans: '@fontsource-variable/hanken-grotesk',
  Hangul: '@fontsource/gowun-batang',
};

// Latin with its extensions, punctuation, signs, arrows and mathematics.
const signs = range(0x20, 0x24f) + range(0x1e00, 0x1eff) + range(0x2000, 0x22ff);

// All syllables, single letters, and the punctuation that is set with them.
const syllables = range(0xac00, 0xd7a3) + range(0x3131, 0x318e) + range(0x3000, 0x303f);

const drawable = new Set(signs + syllables);

const cuts: Cut[] = [
  ...latin('Serif', 500),
  ...latin('Serif', 600),
  ...latin('Sans', 400),
  ...latin('Sans', 700),
  hangul(400),
  hangul(700),
];

let cut: Promise<Typeface[]> | undefined;

interface Cut extends Omit<Typeface, 'style' | 'data'> {
  file: string;
  letters: string;
  /** Where the axes of a variable font are fixed. */
  axes: Record<string, number>;
}

/** A font as satori takes it. */
export interface Typeface {
  name: string;
  weight: 400 | 500 | 600 | 700;
  style: 'normal';
  data: Buffer;
}
