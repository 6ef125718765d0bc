import { addressOf, formOf } from '../../metadata/address.ts';
import { escapeTags } from '../../metadata/escape-tags.ts';
import { workTitle } from '../../metadata/meta.ts';
import type { Published, Site } from '../../metadata/page.ts';
import { listOf, partPath } from '../../model/part.ts';
import { paragraphNote } from '../cited-markdown.ts';
import { argumentCopy, outcomesCopy, storyCopy } from './claims.ts';
import { dataCopy, homeCopy, mapCopy } from './gathered.ts';
import { changesCopy, discrepanciesCopy, ledgerCopy } from './trust.ts';
import { listCopy } from './lists.ts';
import { accessibilityCopy, entryCopy, methodCopy, personCopy } from './prose.ts';
import { link } from './link.ts';
import { foundCopy, quoteCopy, quotesCopy } from './quotes.ts';
import {
  glossaryCopy,
  sourceUsesCopy,
  sourcesCopy,
  timelineCopy,
  wordsCopy,
} from './references.ts';
import { wording } from '../wording.ts';
import { fill } from '../../model/wording.ts';

/** A page in Markdown: what it says, without the furniture, with every link in full. */
export function copyOf(page: Published, site: Site): string {
  // Of a quotation the summary is the quotation, which is set below.
  const summary = page.subject.kind === 'quote' ? '' : page.summary;
  const parts = [
    `# ${workTitle(page, site)}`,
    summary,
    ...bodyOf(page, site),
    ...waysOn(page, site),
    paragraphNote(site.address),
  ];
  return `${frontMatter(page, site)}\n\n${escapeTags(parts.filter(Boolean).join('\n\n'))}\n`;
}

/** What a page says below its title, in blocks. */
export function bodyOf({ path, subject, part }: Published, site: Site): string[] {
  switch (subject.kind) {
    case 'entry':
      return entryCopy(subject.entry, site);
    case 'person':
      return personCopy(subject.person.id, site);
    case 'quote':
      return quoteCopy(subject.quote, site);
    case 'dataset':
      return dataCopy(subject.files, site);
    default: {
      const parts = subject.kind === 'list' ? subject.parts : [];
      const { number = 1 } = part ?? {};
      const list = listOf(path);
      return own[list]?.(site, number) ?? (copyUnder(path) ?? listCopy(list, number, parts))(site);
    }
  }
}

/** The copies of pages that share a folder. */
function copyUnder(path: string): ((site: Site) => string[]) | undefined {
  if (path.startsWith('/map/')) return mapCopy;
  return path.startsWith('/sources/') ? sourceUsesCopy(path) : undefined;
}

// Pages of which there is one each. What searches or checks quotations has them all.
const own: Record<string, (site: Site, number: number) => string[]> = {
  '/': homeCopy,
  '/read/': storyCopy,
  '/argument/': argumentCopy,
  '/quotes/': quotesCopy,
  '/quotes/words/': wordsCopy,
  '/search/': foundCopy,
  '/check/': foundCopy,
  '/verify/': ledgerCopy,
  '/timeline/': timelineCopy,
  '/outcomes/': outcomesCopy,
  '/discrepancies/': discrepanciesCopy,
  '/glossary/': glossaryCopy,
  '/sources/': sourcesCopy,
  '/about/': methodCopy,
  '/accessibility/': accessibilityCopy,
  '/changes/': changesCopy,
};

/** The copies of the parts of a list before and after this one. */
function waysOn({ path, part }: Published, site: Site): string[] {
  if (!part) return [];
  const { number, of } = part;
  return [number - 1, number + 1]
    .filter((each) => each >= 1 && each <= of)
    .map((each) =>
      link(
        fill(wording.page.partOf, { number: each, of }),
        formOf(partPath(listOf(path), each), '.md'),
        site,
      ),
    );
}

// A string in JSON is one in YAML too.
function frontMatter(page: Published, site: Site): string {
  return [
    '---',
    `title: ${JSON.stringify(workTitle(page, site))}`,
    `url: ${addressOf(page.path, site.address)}`,
    `published: ${page.published}`,
    `updated: ${page.updated}`,
    `language: ${site.language}`,
    '---',
  ].join('\n');
}
