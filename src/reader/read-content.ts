import { existsSync } from 'node:fs';
import { join } from 'node:path';
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
import { partnerSchema } from '../schemas/partner.ts';
import { personSchema } from '../schemas/person.ts';
import { quoteSchema } from '../schemas/quote.ts';
import { siteSchema } from '../schemas/site.ts';
import { sourceSchema } from '../schemas/source.ts';
import { storySchema } from '../schemas/story.ts';
import { termSchema } from '../schemas/term.ts';
import { type Fault, refuse } from './fault.ts';
import { type Doc, Shelf } from './shelf.ts';

/**
 * Reads a content folder from disk and checks the shape of every file.
 *
 * Whether the files agree with each other is the business of `rules/`.
 *
 * @param dir the folder that holds `site.yml`
 * @throws ContentError that lists every fault of every file
 */
export function readContent(dir: string) {
  const faults: Fault[] = [];
  const shelf = new Shelf(dir, faults);
  const site = shelf.table('site.yml', siteSchema);
  refuse(faults);
  // Without faults the table was read; the same holds below, since faults are refused at the end.
  const { sections } = site!;

  const content = {
    dir,
    site: site!,
    home: shelf.table('home.yml', homeSchema)!,
    article: shelf.table('article.yml', articleSchema)!,
    ledger: shelf.ledger(),
    story: shelf.document('story.md', 'story', storySchema)!,
    claims: shelf.folderOfYaml('claims', claimSchema),
    argument: shelf.table('argument.yml', argumentSchema)!,
    quotes: shelf.folderOfYaml('quotes', quoteSchema),
    people: shelf.folderOfMarkdown('people', personSchema),
    terms: shelf.rows('glossary.yml', termSchema),
    events: shelf.rows('timeline.yml', eventSchema),
    partners: shelf.rows('partners.yml', partnerSchema),
    map: existsSync(join(dir, 'map.yml')) ? shelf.table('map.yml', mapSchema) : undefined,
    sources: shelf.rows('sources.yml', sourceSchema),
    discrepancies: shelf.rows('discrepancies.yml', discrepancySchema),
    changes: shelf.table('changes.yml', z.array(changeSchema)) ?? [],
    about: shelf.document('about.md', 'about', pageSchema)!,
    accessibility: shelf.document('accessibility.md', 'accessibility', pageSchema)!,
    fronts: Object.fromEntries(
      kinds.map((kind) => [kind, shelf.document(`${sections[kind]}/index.md`, kind, pageSchema)!]),
    ) as Record<Kind, Doc<z.output<typeof pageSchema>>>,
    statements: shelf.folderOfMarkdown(sections.statements, entrySchemas.statements),
    explainer: shelf.folderOfMarkdown(sections.explainer, entrySchemas.explainer),
    areas: shelf.folderOfMarkdown(sections.areas, entrySchemas.areas),
    views: shelf.folderOfMarkdown(sections.views, entrySchemas.views),
  };

  shelf.refuseStrays();
  refuse(faults);
  return content;
}

/**
 * What the whole site shares, without the rest of the folder.
 *
 * @throws ContentError when `site.yml` has a fault
 */
export function readSite(dir: string) {
  const faults: Fault[] = [];
  const site = new Shelf(dir, faults).table('site.yml', siteSchema);
  refuse(faults);
  return site!;
}

export type Content = ReturnType<typeof readContent>;
export type Quotation = z.output<typeof quoteSchema>;
export type ClaimRecord = z.output<typeof claimSchema>;
