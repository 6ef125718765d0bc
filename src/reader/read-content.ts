import { z } from 'astro/zod';
import { argumentSchema } from '../schemas/argument.ts';
import { articleSchema } from '../schemas/article.ts';
import { changeSchema } from '../schemas/change.ts';
import { claimSchema } from '../schemas/claim.ts';
import { type Kind, entrySchemas, kinds, pageSchema } from '../schemas/entry.ts';
import { discrepancySchema } from '../schemas/discrepancy.ts';
import { eventSchema } from '../schemas/event.ts';
import { homeSchema } from '../schemas/home.ts';
import { mapSchema } from '../schemas/map.ts';
import { namesSchema } from '../schemas/names.ts';
import { partnerSchema } from '../schemas/partner.ts';
import { personSchema } from '../schemas/person.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { storySchema } from '../schemas/story.ts';
import { termSchema } from '../schemas/term.ts';
import { wordingSchema } from '../schemas/wording/wording.ts';
import { refuse } from './fault.ts';
import { Folder } from './folder.ts';
import { kept } from './kept.ts';
import { located } from './located.ts';
import { type Doc, Shelf } from './shelf.ts';

/**
 * Reads a content folder from disk and checks the shape of every file.
 *
 * Whether the files agree with each other is the business of `rules/`.
 *
 * @param dir the folder that holds `site.yml`
 */
export function readFolder(dir: string): Reading {
  return kept(dir, 'what was read', () => readAll(dir));
}

function readAll(dir: string): Reading {
  const folder = new Folder(dir);
  const site = new Shelf(folder).table('site.yml', siteSchema);
  const { faults, sources, unreadable } = folder;
  const reading = { dir, site, faults, sources, unreadable };
  // Where the entries stand is not known without them.
  const isLost = faults.some(({ field }) => /^sections|^the YAML|^the file$/.test(field));
  const named = readNamed(folder);
  if (isLost) return reading;
  return { ...reading, content: { dir, site, ...named, ...readEntries(folder, site) } };
}

/** What stands where it does in every folder. */
function readNamed(folder: Folder) {
  const shelf = new Shelf(folder);
  return {
    wording: shelf.table('wording.yml', wordingSchema),
    home: shelf.table('home.yml', homeSchema),
    article: shelf.table('article.yml', articleSchema),
    ledger: shelf.ledger(),
    story: shelf.document('story.md', 'story', storySchema),
    claims: shelf.folderOfYaml('claims', claimSchema),
    argument: shelf.table('argument.yml', argumentSchema),
    quotes: shelf.folderOfYaml('quotes', quoteSchema),
    people: shelf.folderOfMarkdown('people', personSchema),
    terms: shelf.rows('glossary.yml', termSchema),
    events: shelf.rows('timeline.yml', eventSchema),
    partners: shelf.rows('partners.yml', partnerSchema),
    map: folder.has('map.yml') ? shelf.table('map.yml', mapSchema) : undefined,
    names: folder.has('names.yml') ? shelf.table('names.yml', namesSchema) : { sounds: [] },
    sources: shelf.rows('sources.yml', sourceSchema),
    discrepancies: shelf.rows('discrepancies.yml', discrepancySchema),
    changes: shelf.table('changes.yml', z.array(changeSchema)),
    about: shelf.document('about.md', 'about', pageSchema),
    accessibility: shelf.document('accessibility.md', 'accessibility', pageSchema),
    /** Every address that was ever published. */
    published: folder.has('permalinks.txt') ? linesOf(folder.text('permalinks.txt')) : [],
  };
}

/** What stands where the site says. */
function readEntries(folder: Folder, { sections, citations }: z.output<typeof siteSchema>) {
  const shelf = new Shelf(folder);
  const entries = {
    fronts: Object.fromEntries(
      kinds.map((kind) => [kind, shelf.document(`${sections[kind]}/index.md`, kind, pageSchema)]),
    ) as Record<Kind, Doc<z.output<typeof pageSchema>>>,
    statements: shelf.folderOfMarkdown(sections.statements, entrySchemas.statements),
    explainer: shelf.folderOfMarkdown(sections.explainer, entrySchemas.explainer),
    areas: shelf.folderOfMarkdown(sections.areas, entrySchemas.areas),
    views: shelf.folderOfMarkdown(sections.views, entrySchemas.views),
    styles: shelf.styles(citations),
  };
  // What nobody asked for by now, nobody will.
  folder.refuseStrays();
  return entries;
}

/**
 * Reads a content folder whose files have their shape.
 *
 * @param dir the folder that holds `site.yml`
 * @throws ContentError that lists every fault of every file
 */
export function readContent(dir: string): Content {
  const reading = readFolder(dir);
  refuse(located(reading));
  return reading.content!; // missing only beside faults
}

/**
 * What the whole site shares, without the rest of the folder.
 *
 * @throws ContentError when `site.yml` has a fault
 */
export function readSite(dir: string) {
  const folder = new Folder(dir);
  const site = new Shelf(folder).table('site.yml', siteSchema);
  refuse(located(folder));
  return site;
}

function linesOf(text = ''): string[] {
  return text.split(/\r?\n/);
}

/** A content folder as it was read, with what is wrong with it. */
export interface Reading extends Pick<Folder, 'faults' | 'sources' | 'unreadable'> {
  dir: string;
  site: z.output<typeof siteSchema>;
  /** As far as it can be used; missing where `site.yml` does not say which folders there are. */
  content?: Content;
}

export type Content = Pick<Reading, 'dir' | 'site'> &
  ReturnType<typeof readNamed> &
  ReturnType<typeof readEntries>;
export type Quotation = z.output<typeof quoteSchema>;
export type ClaimRecord = z.output<typeof claimSchema>;
