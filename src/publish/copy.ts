import { paragraphNote } from '../library/cited-markdown.ts';
import { wording } from '../library/wording.ts';
import { addressOf, formOf } from '../metadata/address.ts';
import { escapeTags } from '../metadata/escape-tags.ts';
import { workTitle } from '../metadata/meta.ts';
import type { Published, Site } from '../metadata/page.ts';
import { listOf, partPath } from '../model/part.ts';
import { fill } from '../model/wording.ts';
import { link } from './markdown.ts';
import { bodyOf } from './published.ts';

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
