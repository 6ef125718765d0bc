import { z } from 'astro/zod';
import { looks } from '../model/look.ts';
import { day, id, line, summary, title, url } from './fields.ts';

/** Longitude and latitude in degrees; or steps to the right and down in units of the frame. */
const pair = z.tuple([z.number(), z.number()]);
const code = z.string().regex(/^\d{3}$/, 'is not a code of three digits.');

/** How the globe is laid flat. */
const view = z.strictObject({
  kind: z.enum(['equal-earth', 'azimuthal-equal-area']),
  rotate: z
    .tuple([z.number(), z.number(), z.number()])
    .describe('Longitude, latitude and turn, as in d3.'),
  clip: z.number().optional().describe('Degrees from the middle beyond which nothing is drawn.'),
  show: z
    .array(pair)
    .optional()
    .describe('Places at the edge of the frame; missing for the whole globe.'),
});

const look = z.enum(looks);

/** What a mark stands for. */
const key = z.strictObject({
  label: line.describe('In the legend.'),
  short: line.optional().describe('The same where there is little room.'),
  lit: z
    .boolean()
    .default(true)
    .describe('Whether the story lights the countries that bear it when it names none.'),
});
const drawn = key.extend({ look });

const layer = z.strictObject({
  id,
  name: line,
  finding: line
    .max(90, 'is longer than 90 characters. Shorten it.')
    .describe("What it shows, in one sentence without a period: the page's title."),
  summary,
  text: line.describe('Cited.'),
  tied: z.boolean().default(false).describe('The ties are drawn on it.'),
});

const layers = z.discriminatedUnion(
  'shows',
  [
    layer.extend({
      shows: z
        .literal('status')
        .describe('What each country is: a key for each status that the legend explains.'),
      keys: z.record(id, key),
    }),
    layer.extend({
      shows: z.literal('years').describe('Who had joined by a year, which a slider chooses.'),
      keys: z.strictObject({ in: drawn, new: drawn, later: drawn }),
      count: withAll(['count', 'year']).describe('How many had, with `{count}` and `{year}`.'),
    }),
    layer.extend({
      shows: z.literal('marks').describe("What the countries' own rows say of it."),
      keys: z.record(
        id,
        key.extend({
          look: z.enum([...looks, 'own']).describe("`own` leaves it to the country's status."),
          mark: line
            .optional()
            .describe(
              "What a country's label says, if its row does not; its two letters when missing.",
            ),
          panel: line
            .optional()
            .describe(
              "What a country's panel says after the column's name, and what its cell begins with.",
            ),
          cell: line.optional(),
        }),
      ),
      column: line
        .optional()
        .describe(
          'The heading of its column in the table; without one its texts stand beside the status.',
        ),
      blank: line.optional().describe('What it means that a cell of the column is empty.'),
    }),
  ],
  { error: 'has a layer that shows none of status, years, marks. Correct “shows”.' },
);

const status = z.strictObject({
  label: line,
  since: withAll(['date'])
    .optional()
    .describe('The same with `{date}`, for a country that has joined.'),
  look,
  ink: look
    .optional()
    .describe('How marks look that leave it to the status; as `look` when missing.'),
});

const region = z.strictObject({
  title,
  on: z
    .enum(['whole', 'part'])
    .describe('Where its countries are links: on the whole map or on the part that is enlarged.'),
  countries: z.array(id).min(1).describe('Ids of countries in the order in which they are read.'),
});

const link = z.strictObject({ title: line, url });

const mend = z.strictObject({
  what: line,
  from: code.describe('The code under which the atlas draws it.'),
  within: z
    .tuple([z.number(), z.number(), z.number(), z.number()])
    .optional()
    .describe('West, south, east, north; missing for all of it.'),
  to: code.optional().describe('The code under which it is drawn here; missing for no country.'),
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
  asOf: day.describe('The day that statuses hold for.'),
  until: z.number().int().describe('The last year of the slider.'),
  part: line.describe('What the part that is enlarged is called.'),
  layers: z.array(layers).min(1, 'is empty. A map shows something: give it a layer.'),
  statuses: z.record(id, status).describe('What a country can be.'),
  regions: z.array(region).min(1),
  ties: z
    .strictObject({
      title,
      text: line,
      from: city,
      main: id.describe('Id of the country whose tie is emphasized.'),
      to: z.array(city.extend({ country: id })).min(1, 'is empty. Name a city or leave ties out.'),
    })
    .optional()
    .describe('The shortest ways from one city to others, which the layers that are tied show.'),
  moved: z
    .record(id, pair)
    .default({})
    .describe("How far a country's marker stands from its middle."),
  spellings: z
    .record(id, z.array(line))
    .default({})
    .describe('Words other than its name that name a country.'),
  whole: view,
  enlarged: view,
  mends: z.array(mend).default([]),
  tried: z
    .array(z.strictObject({ name: line, text: line, view }))
    .describe('Projections that were tried, the chosen one among them, and why.'),
  method: z
    .array(z.strictObject({ title, text: z.array(line), links: z.array(link).default([]) }))
    .describe('How the map was made, what it leaves open, whose the data are.'),
  credit: line.describe('Under the map wherever it is taken.'),
});
