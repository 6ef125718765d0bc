import { z } from 'astro/zod';
import { attribution } from './attribution.ts';
import { day, id, line, summary, title } from './fields.ts';

/** What every page of a section has. */
const page = {
  title,
  summary,
  published: day
    .optional()
    .describe('The day on which it was first published; missing for that of the site.'),
  updated: day.describe('The day of the last change.'),
};

const quotations = z.array(id).default([]);
const topics = z.array(id).min(1, 'is empty. Give at least one topic of site.yml.');
const order = z.number().int().min(1);

/** `index.md` of a section, and pages such as `about.md`. */
export const pageSchema = z.strictObject(page);

/** Something said at or around the occasion that the report covers. */
const statementSchema = z.strictObject({
  ...page,
  ...attribution,
  quotations,
  topics,
});

/** A chapter of the explainer, read in its order. */
const chapterSchema = z.strictObject({ ...page, quotations, order });

/** One of the areas of a program, in the program's order. */
const areaSchema = z.strictObject({
  ...page,
  quotations,
  order,
  original: line.optional().describe("The area's name in the program's other language."),
});

/** A judgment on what was announced. */
const viewSchema = z.strictObject({
  ...page,
  speaker: id.describe('Id of a person.'),
  quotations,
  topics,
});

/** The schema of each kind of section. */
export const entrySchemas = {
  statements: statementSchema,
  explainer: chapterSchema,
  areas: areaSchema,
  views: viewSchema,
};

/** The kinds of section, in reading order. */
export const kinds = ['statements', 'explainer', 'areas', 'views'] as const;

export type Kind = (typeof kinds)[number];
