import type { Site } from '../../metadata/page.ts';
import { sectionPath } from '../../model/permalink.ts';
import { kinds } from '../../schemas/entry.ts';
import { content, site as words } from '../content.ts';
import { publishedAt } from '../published.ts';
import { bullets, link } from './link.ts';
import { bodyOf, personPartCopy } from './prose.ts';

/** A page that lists others, and the prose that a section's own page has below its list. */
export function listCopy(path: string, number: number, parts: string[]): (site: Site) => string[] {
  const kind = kinds.find((each) => sectionPath(words.sections[each]) === path);
  const { id } = /^\/people\/(?<id>[^/]+)\/$/.exec(path)?.groups ?? {};
  if (id) return (site) => personPartCopy(id, number, site);
  return (site) => [
    bullets(parts.map((part) => lineOf(part, site))),
    kind && number === 1 ? bodyOf(content.fronts[kind].body, site) : '',
  ];
}

function lineOf(path: string, site: Site): string {
  const page = publishedAt(path);
  return page ? `${link(page.title, path, site)}: ${page.summary}` : '';
}
