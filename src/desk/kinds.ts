import type { z } from 'astro/zod';
import type { Content } from '../reader/read-content.ts';
import { changeSchema } from '../schemas/change.ts';
import { entrySchemas } from '../schemas/entry.ts';
import { eventSchema } from '../schemas/event.ts';
import { personSchema } from '../schemas/person.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { sourceSchema } from '../schemas/source.ts';

/** What an editor can begin with `npm run new`, by the name that it is asked for with. */
export const kinds: Record<string, Kind> = {
  statement: page('statements', ({ site }) => site.sections.statements, 'title'),
  view: page('views', ({ site }) => site.sections.views, 'title'),
  area: page('areas', ({ site }) => site.sections.areas, 'title'),
  chapter: page('explainer', ({ site }) => site.sections.explainer, 'title'),
  quotation: {
    schema: quoteSchema,
    place: () => 'quotes/*.yml',
    offers: ['date', 'where'],
    idFrom: 'text',
    ids: ({ quotes }) => [...quotes.keys()],
    given: () => ({}),
  },
  person: {
    schema: personSchema,
    place: () => 'people/*.md',
    offers: ['side'],
    idFrom: 'name',
    ids: ({ people }) => [...people.keys()],
    given: (_, today) => ({ published: today, updated: today }),
  },
  source: {
    schema: sourceSchema,
    place: () => 'sources.yml',
    offers: ['url', 'date'],
    idFrom: 'publisher',
    ids: ({ sources }) => [...sources.keys()],
    given: () => ({}),
    sorted: { by: 'id' },
  },
  event: {
    schema: eventSchema,
    place: () => 'timeline.yml',
    offers: ['until'],
    idFrom: 'title',
    ids: ({ events }) => [...events.keys()],
    given: () => ({}),
    sorted: { by: 'date' },
  },
  change: {
    schema: changeSchema,
    place: () => 'changes.yml',
    offers: [],
    given: (_, today) => ({ date: today }),
    sorted: { by: 'date', isLatestFirst: true },
  },
};

function page(
  kind: keyof typeof entrySchemas,
  folder: (content: Content) => string,
  idFrom: string,
): Kind {
  const schema = entrySchemas[kind];
  return {
    schema,
    place: (content) => `${folder(content)}/*.md`,
    offers: ['quotations', 'date', 'where'],
    idFrom,
    ids: (content) => [...content[kind].keys()],
    given: (content, today) => ({
      published: today,
      updated: today,
      ...('order' in schema.shape && { order: content[kind].size + 1 }),
    }),
  };
}

/** One kind of entry. */
export interface Kind {
  schema: z.ZodObject;
  /** The file, below the content folder; with `*` where the id is its name. */
  place: (content: Content) => string;
  /** The field whose words an id is proposed from; missing where an entry has none. */
  idFrom?: string;
  ids?: (content: Content) => string[];
  /** Fields that may be missing, and that are asked for all the same. */
  offers: string[];
  /** What nobody needs to be asked. */
  given: (content: Content, today: string) => Record<string, unknown>;
  /** How the rows of its table are sorted; missing for a file of its own. */
  sorted?: { by: string; isLatestFirst?: boolean };
}
