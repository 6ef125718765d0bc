import { type Drawing } from '../map/draw.ts';
import { keyOf } from '../map/key.ts';
import { type Mark, markOf, shapeIn } from '../map/marks.ts';
import type { Country } from '../map/country.ts';
import { type Box, boxAround } from '../map/box.ts';
import { sketch } from './atlas.ts';
import { content } from './content.ts';
import { allCountries, map } from './partners.ts';
import { quotesNamed } from './quotes.ts';
import type { Quote } from '../model/quote.ts';
import { type TimelineEvent } from '../map/time-lens.ts';
import { allEvents } from './timeline.ts';

/**
 * Takes the story's HTML apart at its sections and at the places of its quotations.
 *
 * @param html as Astro rendered it: sections begin with `<h2 id=…>`, the notes come last
 */
export function storyParts(html: string): StoryParts {
  const [told = '', notes = ''] = html.split(/(?=<section data-footnotes)/);
  const [intro = '', ...sections] = told.split(/(?=<h2 id=)/);
  return { intro, sections: sections.map(toSection), notes };
}

function toSection(html: string): StorySection {
  const heading = /^<h2 id="([^"]+)">(.*?)<\/h2>/s.exec(html);
  if (!heading?.[1]) throw new Error(`A section of the story has no address: ${html.slice(0, 80)}`);
  const pieces = html.split(/<p data-quotation="([^"]+)"><\/p>/);
  return {
    id: heading[1],
    title: (heading[2] ?? '').replace(/<a .*$/s, ''),
    // Text and ids of quotations take turns.
    pieces: pieces
      .map((piece, index) => (index % 2 ? { quote: quotesNamed([piece])[0] } : { html: piece }))
      .filter((piece) => piece.quote ?? piece.html?.trim()),
  };
}

/** The figure of each section, in order: what is lit on the map and on the line of time. */
export function storySteps(): StoryStep[] {
  const world = storyMap();
  let layer = map?.layers[0]?.id;
  return content.story.data.steps.map((step) => {
    layer = step.layer ?? layer;
    const lit = world ? litCountries(step.countries, layer) : [];
    return {
      caption: step.caption,
      view: world && {
        box: step.close ? boxAround(world, isosOf(lit)) : [0, 0, world.width, world.height],
        countries: lit,
        labels: step.countries.length > 0 ? labelsOf(world, lit) : [],
        statuses: [...new Set(lit.map(({ status }) => status))],
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
  const layer = map?.layers.find(({ id }) => id === layerId);
  if (!layer) return [];
  return allCountries().filter((country) => {
    const key = keyOf(country, layer.shows, map?.until ?? 0);
    return key && key !== 'unknown' && key !== 'named';
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
  /** HTML before the first section. */
  intro: string;
  sections: StorySection[];
  /** HTML of the notes. */
  notes: string;
}

interface StorySection {
  id: string;
  title: string;
  pieces: { html?: string | undefined; quote?: Quote | undefined }[];
}

/** What stands beside a section. */
export interface StoryStep {
  /** Cited. */
  caption: string;
  /** Missing where there is no map. */
  view?:
    | {
        box: Box;
        countries: Country[];
        labels: StoryLabel[];
        statuses: Country['status'][];
      }
    | undefined;
  events: TimelineEvent[];
}

/** A country's name on the map. */
export interface StoryLabel extends Mark {
  id: string;
  name: string;
}
