import { z } from 'astro/zod';
import { grades } from '../model/grade.ts';
import { day, fileId, id, language, line, path, url } from './fields.ts';

/** What the site has at its root whatever the content is: no section can have its address. */
export const taken = [
  ...['about', 'accessibility', 'argument', 'cards', 'changes', 'check', 'copy', 'data'],
  ...['discrepancies', 'favicon', 'feed', 'fonts', 'glossary', 'index', 'llms', 'map', 'oembed'],
  ...['offline', 'opensearch', 'outcomes', 'pagefind', 'people', 'quotes', 'read', 'robots'],
  ...['scripts', 'search', 'sitemap', 'sources', 'styles', 'timeline', 'verify'],
];

const section = fileId.refine(
  (name) => !taken.includes(name),
  'is an address of the site’s own. Name the folder otherwise.',
);

const labels = z.record(id, line);

/** What the whole site shares: `content/site.yml`. */
export const siteSchema = z.strictObject({
  name: line,
  mark: z.string().default('').describe('A mark after the name, set in the second ink.'),
  tagline: line,
  url: url.describe('The address the site is published under, unless SITE_URL names another.'),
  published: day.describe(
    'The day on which the site was first published; a page that came later says so itself.',
  ),
  contact: z.email('is not a mail address.').describe('Address for reports of errors.'),
  cards: z
    .boolean()
    .default(true)
    .describe('Whether every page has pictures for where its link is shared.'),
  archive: url
    .optional()
    .describe(
      "Where copies of pages are kept: what stands before a source's own address; none when missing.",
    ),
  language: language.describe("BCP 47 tag of the site's words."),
  formats: language
    .optional()
    .describe(
      'BCP 47 tag of how dates, numbers and lists are written; that of the words when missing.',
    ),
  original: language.describe('BCP 47 tag of names in another script.'),
  report: line.describe('How prose calls the report.'),
  sections: z
    .strictObject({ statements: section, explainer: section, areas: section, views: section })
    .refine(
      (names) => new Set(Object.values(names)).size === 4,
      'names one folder twice. Give each kind its own.',
    )
    .describe('The folder of each kind of section.'),
  navigation: z
    .strictObject({ statements: line, explainer: line, areas: line, views: line })
    .describe('What the navigation calls each.'),
  kinds: z
    .strictObject({ statements: line, explainer: line, areas: line, views: line })
    .describe('What one entry of each is called.'),
  sides: z
    .array(z.strictObject({ id, label: line }))
    .length(2, 'does not have two sides. Name both.')
    .describe('The two sides of the argument, first ink first.'),
  grades: z.record(z.enum(grades), z.strictObject({ label: line, meaning: line })),
  voices: z
    .strictObject({ reading: line })
    .describe("The words that begin a paragraph of the site's own reading."),
  verdicts: z
    .record(
      id,
      z.strictObject({
        label: line,
        meaning: line,
        mark: z.enum(['full', 'half', 'ring', 'split', 'dots', 'bar']),
      }),
    )
    .describe('How claims turned out. A mark is how much of the dot is filled.'),
  citations: z
    .record(line, id)
    .default({ APA: 'apa' })
    .describe(
      'The styles in which a page is to be cited, in their order: what readers call each, and the name of its file in `citation-styles/` or of one that the software brings along.',
    ),
  moved: z
    .record(path, path)
    .default({})
    .describe('Addresses of pages that were published once, and where each leads now.'),
  aliases: z
    .array(z.array(line).min(2))
    .default([])
    .describe('Names of one thing that has no entry of its own; search takes one for another.'),
  topics: labels,
  themes: labels,
});
