import { toString as textOf } from 'mdast-util-to-string';
import { boxAround } from '../map/box.ts';
import type { Country } from '../map/country.ts';
import type { Drawing } from '../map/draw.ts';
import { markIn } from '../map/key.ts';
import type { Layer, Statuses } from '../map/layer.ts';
import { markOf, shapeIn } from '../map/marks.ts';
import type { StoryLabel, StoryStep } from '../map/story-step.ts';
import { placedQuotation } from '../markdown/placed-quotation.ts';
import { parseProse } from '../markdown/prose.ts';
import type { Quote } from '../model/quote.ts';
import { minutesToRead } from '../model/reading-time.ts';
import { sketch } from './atlas.ts';
import { content } from './content.ts';
import { allCountries, map } from './partners.ts';
import { quotesNamed } from './quotes.ts';
import { allEvents } from './timeline.ts';

/**
 * Takes the story's HTML apart at its sections and at the places of its quotations.
 *
 * @param html as Astro rendered it: sections begin with `<h2 id=…>`, the notes come last
 */
export function storyParts(html: string): StoryParts {
  const [told = '', notes = ''] = html.split(/(?=<section data-footnotes)/);
  const [intro = '', ...sections] = told.split(/(?=<h2 id=)/);
  return {
    intro: { rendered: intro },
    sections: sections.map((section, index) => toSection(section, headings()[index] ?? '')),
    notes: { rendered: notes },
  };
}

function toSection(html: string, title: string): StorySection {
  const [, id] = /^<h2 id="([^"]+)"/.exec(html) ?? [];
  if (!id) throw new Error(`A section of the story has no address: ${title}`);
  // Text and ids of quotations take turns.
  const pieces = html
    .split(/<p data-quotation="([^"]+)"><\/p>/)
    .map((piece, index) => (index % 2 ? { quote: quotesNamed([piece])[0] } : { rendered: piece }));
  return { id, title, pieces: pieces.filter(({ quote, rendered }) => quote ?? rendered?.trim()) };
}

function headings(): string[] {
  return parseProse(content.story.body)
    .children.filter((node) => node.type === 'heading' && node.depth === 2)
    .map((node) => textOf(node));
}

/** How long the story takes to read, its quotations included, in minutes. */
export function storyMinutes(): number {
  const placed = parseProse(content.story.body).children.flatMap(
    (node) => placedQuotation(node) ?? [],
  );
  const words = quotesNamed(placed).map(({ text }) => text);
  return minutesToRead([content.story.body, ...words].join(' '));
}

/** The figure of each section, in order: what is lit on the map and on the line of time. */
export function storySteps(): StoryStep[] {
  const world = storyMap();
  const statuses: Statuses = map?.statuses ?? {};
  let layer = map?.layers[0]?.id;
  return content.story.data.steps.map((step) => {
    layer = step.layer ?? layer;
    const lit = world ? litCountries(step.countries, layer) : [];
    return {
      caption: step.caption,
      view: world && {
        box: step.close ? boxAround(world, isosOf(lit)) : [0, 0, world.width, world.height],
        countries: lit.map(({ id, status }) => ({ id, look: statuses[status]?.look })),
        labels: step.countries.length > 0 ? labelsOf(world, lit) : [],
        statuses: [...new Set(lit.map(({ status }) => status))].flatMap((id) => statuses[id] ?? []),
      },
      events: allEvents().filter(({ id }) => step.events.includes(id)),
    };
  });
}

/** The map behind the steps, in brief; none where the content has no map. */
export function storyMap(): Drawing | undefined {
  if (map) drawn ??= sketch(map.whole, width);
  return drawn;
}

function litCountries(ids: string[], layerId: string | undefined): Country[] {
  if (ids.length > 0) return allCountries().filter(({ id }) => ids.includes(id));
  const layer: Layer | undefined = map?.layers.find(({ id }) => id === layerId);
  if (!layer) return [];
  return allCountries().filter((country) => {
    const mark = markIn(layer, country, map?.statuses ?? {}, map?.until ?? 0);
    return mark && layer.keys[mark.key]?.lit;
  });
}

function labelsOf(world: Drawing, countries: Country[]): StoryLabel[] {
  const scale = width / mapWidth;
  return countries.map(({ id, name, iso }) => {
    const [x = 0, y = 0] = map?.moved[id] ?? [];
    return { id, name, ...markOf(shapeIn(world, iso), [x * scale, y * scale]) };
  });
}

function isosOf(countries: Country[]): string[] {
  return countries.map(({ iso }) => iso);
}

/** Units of the drawing's width, and of that for which the labels' places were chosen. */
const width = 560;
const mapWidth = 760;

let drawn: Drawing | undefined;

interface StoryParts {
  /** What stands before the first section. */
  intro: Rendered;
  sections: StorySection[];
  notes: Rendered;
}

interface StorySection {
  id: string;
  title: string;
  pieces: { rendered?: string; quote?: Quote | undefined }[];
}

/** HTML that Astro made of Markdown. */
interface Rendered {
  rendered: string;
}
