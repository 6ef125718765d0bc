import { z } from 'astro/zod';
import { id, line, summary, title, url } from './fields.ts';
import { statuses } from './partner.ts';

/** Longitude and latitude in degrees; or steps to the right and down in units of the frame. */
const pair = z.tuple([z.number(), z.number()]);
const code = z.string().regex(/^\d{3}$/, 'is not a code of three digits.');

/** How the globe is laid flat. */
const view = z.strictObject({
  kind: z.enum(['equal-earth', 'azimuthal-equal-area']),
  /** Longitude, latitude and turn, as in d3. */
  rotate: z.tuple([z.number(), z.number(), z.number()]),
  /** Degrees from the middle beyond which nothing is drawn. */
  clip: z.number().optional(),
  /** Places at the edge of the frame; missing for the whole globe. */
  show: z.array(pair).optional(),
});

const layer = z.strictObject({
  id,
  /** Which field of a country it shows. */
  shows: z.enum(['status', 'center', 'program', 'since']),
  name: line,
  /** What it shows, in one sentence without a period: the page's title. */
  finding: line.max(90, 'is longer than 90 characters. Shorten it.'),
  summary,
  /** Cited. */
  text: line,
  /** What each kind of mark stands for. */
  keys: z.record(z.string(), line),
});

const region = z.strictObject({
  title,
  /** Where its countries are links: on the whole map or on the part that is enlarged. */
  on: z.enum(['whole', 'part']),
  /** Ids of countries in the order in which they are read. */
  countries: z.array(id).min(1),
});

const link = z.strictObject({ title: line, url });

const mend = z.strictObject({
  what: line,
  /** The code under which the atlas draws it. */
  from: code,
  /** West, south, east, north; missing for all of it. */
  within: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  /** The code under which it is drawn here; missing for no country. */
  to: code.optional(),
  why: line,
  link: link.optional(),
});

/** The end of a tie: a city, and on which side of it its name stands. */
const city = z.strictObject({
  name: line,
  at: pair,
  side: z.enum(['start', 'end', 'below', 'corner']),
});

/** The map of the countries in `partners.yml`: `content/map.yml`, which may be missing. */
export const mapSchema = z.strictObject({
  /** The day that statuses hold for, in words. */
  asOf: line,
  /** The last year of the slider. */
  until: z.number().int(),
  /** What the part that is enlarged is called. */
  part: line,
  layers: z.array(layer).min(1),
  /** What a country is called in each status. */
  statuses: z.record(z.enum(statuses), line),
  regions: z.array(region).min(1),
  /** The country's program in short, and whether it was in place. */
  programs: z.record(id, z.strictObject({ mark: line, open: z.boolean().default(false) })),
  ties: z.strictObject({
    title,
    text: line,
    from: city,
    /** Id of the country whose tie is emphasized. */
    main: id,
    to: z.array(city.extend({ country: id })),
  }),
  /** How far a country's marker stands from its middle. */
  moved: z.record(id, pair),
  /** Words other than its name that name a country. */
  spellings: z.record(id, z.array(line)),
  whole: view,
  enlarged: view,
  mends: z.array(mend),
  /** Projections that were tried, the chosen one among them, and why. */
  tried: z.array(z.strictObject({ name: line, text: line, view })),
  /** How the map was made, what it leaves open, whose the data are. */
  method: z.array(z.strictObject({ title, text: z.array(line), links: z.array(link).default([]) })),
  /** Under the map wherever it is taken. */
  credit: line,
});
