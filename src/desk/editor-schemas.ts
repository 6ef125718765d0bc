import { z } from 'astro/zod';
import { argumentSchema } from '../schemas/argument.ts';
import { articleSchema } from '../schemas/article.ts';
import { changeSchema } from '../schemas/change.ts';
import { claimSchema } from '../schemas/claim.ts';
import { discrepancySchema } from '../schemas/discrepancy.ts';
import { eventSchema } from '../schemas/event.ts';
import { homeSchema } from '../schemas/home.ts';
import { mapSchema } from '../schemas/map.ts';
import { namesSchema } from '../schemas/names.ts';
import { partnerSchema } from '../schemas/partner.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { termSchema } from '../schemas/term.ts';
import { wordingSchema } from '../schemas/wording/wording.ts';

/**
 * The schemas of the files of data as JSON Schemas, with which editors complete fields and mark what is
 * wrong while one types. What a schema alone cannot say (references, citations) is left to the check.
 *
 * @returns by the files that each is for, below the content folder
 */
export function editorSchemas(): Map<string, object> {
  return new Map(
    Object.entries(schemas).map(([files, schema]) => [
      files,
      namesAsText(
        z.toJSONSchema(schema, {
          // Of the drafts, the one that all editors know.
          target: 'draft-7',
          io: 'input',
          unrepresentable: 'any',
          override: ({ jsonSchema }) => {
            // What YAML takes for a number is read as the text that is written.
            if (jsonSchema.type === 'string' && !jsonSchema.enum)
              Object.assign(jsonSchema, { type: ['string', 'number'] });
          },
        }),
      ),
    ]),
  );
}

/** Names of fields are text, whatever their values may be written as. */
function namesAsText(schema: object): object {
  return JSON.parse(JSON.stringify(schema), (key, value) =>
    key === 'propertyNames' ? { ...value, type: 'string' } : value,
  );
}

/** What the file is called that holds the schema for some files: `quotes.json` for `quotes/*.yml`. */
export function fileFor(files: string): string {
  return `${files.replace(/(?:\/\*)?\.yml$/, '')}.json`;
}

const schemas: Record<string, z.core.$ZodType> = {
  'article.yml': articleSchema,
  'argument.yml': argumentSchema,
  'changes.yml': z.array(changeSchema),
  'claims/*.yml': claimSchema,
  'discrepancies.yml': z.array(discrepancySchema),
  'glossary.yml': z.array(termSchema),
  'home.yml': homeSchema,
  'map.yml': mapSchema,
  'names.yml': namesSchema,
  'partners.yml': z.array(partnerSchema),
  'quotes/*.yml': quoteSchema,
  'site.yml': siteSchema,
  'sources.yml': z.array(sourceSchema),
  'timeline.yml': z.array(eventSchema),
  'wording.yml': wordingSchema,
};
