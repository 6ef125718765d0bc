import type * as Schema from 'schema-dts';
import { addressOf } from './address.ts';
import type { Published, Site } from './page.ts';

/**
 * The way to a page that a section lists: the site, the section, and the page itself.
 *
 * A node of its own, since schema.org knows such a way of a web page but not of an article.
 */
export function breadcrumbNode(
  page: Published,
  section: Published,
  site: Site,
): Schema.BreadcrumbList {
  const steps = [{ path: '/', title: site.name }, section, page];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ path, title }, place) => ({
      '@type': 'ListItem',
      position: place + 1,
      name: title,
      item: { '@id': addressOf(path, site.address) },
    })),
  };
}
