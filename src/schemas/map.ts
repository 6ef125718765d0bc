import { z } from 'astro/zod';
import { looks } from '../model/look.ts';
import { day, id, line, summary, title, url } from './fields.ts';

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

const look = z.enum(looks);

/** What a mark stands for. */
const key = z.strictObject({
  /** In the legend. */
  label: line,
  /** The same where there is little room. */
  short: line.optional(),
  /** Whether the story lights the countries that bear it when it names none. */
  lit: z.boolean().default(true),
});
const drawn = key.extend({ look });

const layer = z.strictObject({
  id,
  name: line,
  /** What it shows, in one sentence without a period: the page's title. */
  finding: line.max(90, 'is longer than 90 characters. Shorten it.'),
  summary,
  /** Cited. */
  text: line,
  /** The ties are drawn on it. */
  tied: z.boolean().default(false),
});

const layers = z.discriminatedUnion(
  'shows',
  [
    layer.extend({
      /** What each country is: a key for each status that the legend explains. */
      shows: z.literal('status'),
      keys: z.record(id, key),
    }),
    layer.extend({
      /** Who had joined by a year, which a slider chooses. */
      shows: z.literal('years'),
      keys: z.strictObject({ in: drawn, new: drawn, later: drawn }),
      /** How many had, with `{count}` and `{year}`. */
      count: withAll(['count', 'year']),
    }),
    layer.extend({
      /** What the countries' own rows say of it. */
      shows: z.literal('marks'),
      keys: z.record(
        id,
        key.extend({
          /** `own` leaves it to the country's status. */
          look: z.enum([...looks, 'own']),
          /** What a country's label says, if its row does not; its two letters when missing. */
          mark: line.optional(),
          /** What a country's panel says after the column's name, and what its cell begins with. */
          panel: line.optional(),
          cell: line.optional(),
        }),
      ),
      /** The heading of its column in the table; without one its texts stand beside the status. */
      column: line.optional(),
      /** What it means that a cell of the column is empty. */
      blank: line.optional(),
    }),
  ],
  { error: 'has a layer that shows none of status, years, marks. Correct “shows”.' },
);

const status = z.strictObject({
  label: line,
  /** The same with `{date}`, for a country that has joined. */
  since: withAll(['date']).optional(),
  look,
  /** How marks look that leave it to the status; as `look` when missing. */
  ink: look.optional(),
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

/** A line that has each of some words in braces, which are filled in. */
function withAll(names: string[]) {
  const braced = names.map((name) => `{${name}}`);
  return line.refine(
    (text) => braced.every((each) => text.includes(each)),
    `must have ${braced.join(' and ')}, where it is filled in.`,
  );
}

/** The map of the countries in `partners.yml`: `content/map.yml`, which may be missing. */
export const mapSchema = z.strictObject({
  /** The day that statuses hold for. */
  asOf: day,
  /** The last year of the slider. */
  until: z.number().int(),
  /** What the part that is enlarged is called. */
  part: line,
  layers: z.array(layers).min(1, 'is empty. A map shows something: give it a layer.'),
  /** What a country can be. */
  statuses: z.record(id, status),
  regions: z.array(region).min(1),
  /** The shortest ways from one city to others, which the layers that are tied show. */
  ties: z
    .strictObject({
      title,
      text: line,
      from: city,
      /** Id of the country whose tie is emphasized. */
      main: id,
      to: z.array(city.extend({ country: id })).min(1, 'is empty. Name a city or leave ties out.'),
    })
    .optional(),
  /** How far a country's marker stands from its middle. */
  moved: z.record(id, pair).default({}),
  /** Words other than its name that name a country. */
  spellings: z.record(id, z.array(line)).default({}),
  whole: view,
  enlarged: view,
  mends: z.array(mend).default([]),
  /** Projections that were tried, the chosen one among them, and why. */
  tried: z.array(z.strictObject({ name: line, text: line, view })),
  /** How the map was made, what it leaves open, whose the data are. */
  method: z.array(z.strictObject({ title, text: z.array(line), links: z.array(link).default([]) })),
  /** Under the map wherever it is taken. */
  credit: line,
});
