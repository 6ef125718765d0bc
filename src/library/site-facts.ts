import type { Site } from '../metadata/page.ts';
import { article, content, site } from './content.ts';

/**
 * What metadata says of the site and the report.
 *
 * @param address where the site is published: `Astro.site`
 */
export function factsAt(address: URL | undefined): Site {
  if (!address)
    throw new Error('astro.config.mjs names no site. Give the address it is published at.');
  const { tagline, language, grades, cards } = site;
  return {
    name: `${site.name}${site.mark}`,
    tagline,
    language,
    address,
    grades,
    cards,
    mapped: content.map !== undefined,
    report: { ...article, called: site.report },
    wording: content.wording,
  };
}
