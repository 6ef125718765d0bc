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
  /** A mark after the name, set in the second ink. */
  mark: z.string().default(''),
  tagline: line,
  /** The address the site is published under, unless SITE_URL names another. */
  url,
  /** The day on which the site was first published; a page that came later says so itself. */
  published: day,
  /** Address for reports of errors. */
  contact: z.email('is not a mail address.'),
  /** Whether every page has pictures for where its link is shared. */
  cards: z.boolean().default(true),
  /** Where copies of pages are kept: what stands before a source's own address; none when missing. */
  archive: url.optional(),
  /** BCP 47 tag of the site's words. */
  language,
  /** BCP 47 tag of how dates, numbers and lists are written; that of the words when missing. */
  formats: language.optional(),
  /** BCP 47 tag of names in another script. */
  original: language,
  /** How prose calls the report. */
  report: line,
  /** The folder of each kind of section. */
  sections: z
    .strictObject({ statements: section, explainer: section, areas: section, views: section })
    .refine(
      (names) => new Set(Object.values(names)).size === 4,
      'names one folder twice. Give each kind its own.',
    ),
  /** What the navigation calls each. */
  navigation: z.strictObject({ statements: line, explainer: line, areas: line, views: line }),
  /** What one entry of each is called. */
  kinds: z.strictObject({ statements: line, explainer: line, areas: line, views: line }),
  /** The two sides of the argument, first ink first. */
  sides: z
    .array(z.strictObject({ id, label: line }))
    .length(2, 'does not have two sides. Name both.'),
  grades: z.record(z.enum(grades), z.strictObject({ label: line, meaning: line })),
  /** The words that begin a paragraph of the site's own reading. */
  voices: z.strictObject({ reading: line }),
  /** How claims turned out. A mark is how much of the dot is filled. */
  verdicts: z.record(
    id,
    z.strictObject({
      label: line,
      meaning: line,
      mark: z.enum(['full', 'half', 'ring', 'split', 'dots', 'bar']),
    }),
  ),
  /**
   * The styles in which a page is to be cited, in their order: what readers call each, and the name of its
   * file in `citation-styles/` or of one that the software brings along.
   */
  citations: z.record(line, id).default({ APA: 'apa' }),
  /** Addresses of pages that were published once, and where each leads now. */
  moved: z.record(path, path).default({}),
  /** Names of one thing that has no entry of its own; search takes one for another. */
  aliases: z.array(z.array(line).min(2)).default([]),
  topics: labels,
  themes: labels,
});
