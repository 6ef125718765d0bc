import type * as Schema from 'schema-dts';
import { addressOf } from './address.ts';
import type { Site } from './page.ts';

/** The site by name, for pages that only say that they are part of it. */
export function siteInShort(site: Site): Schema.WebSiteLeaf {
  return {
    '@type': 'WebSite',
    '@id': addressOf('/#site', site.address),
    name: site.name,
    url: addressOf('/', site.address),
  };
}

/** The site in full: what it is, who answers for it, and how it is searched. */
export function siteNode(site: Site): Schema.WebSite {
  return {
    ...siteInShort(site),
    description: site.tagline,
    inLanguage: site.language,
    publisher: {
      ...publisherNode(site),
      correctionsPolicy: addressOf('/about/', site.address),
    },
    potentialAction: searchAction(site),
  };
}

/** Who publishes the site: nobody but itself is named. */
export function publisherNode(site: Site): Schema.OrganizationLeaf {
  return {
    '@type': 'Organization',
    '@id': publisherId(site),
    name: site.name,
    url: addressOf('/', site.address),
  };
}

/** The publisher's name in a graph that has its node. */
export function publisherId(site: Site): string {
  return addressOf('/#publisher', site.address);
}

function searchAction({ address }: Site): Schema.WithActionConstraints<Schema.SearchAction> {
  return {
    '@type': 'SearchAction',
    target: `${addressOf('/search/', address)}?q={search_term_string}`,
    'query-input': 'required name=search_term_string',
  };
}
