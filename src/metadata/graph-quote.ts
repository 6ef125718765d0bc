import type * as Schema from 'schema-dts';
import type { Quote, Speaker } from '../model/quote.ts';
import { addressOf } from './address.ts';
import { creditOf, nameOf } from './credit.ts';
import type { Person, Site } from './page.ts';
import { reuseOf } from './rights.ts';

/**
 * A quotation: the words, who is said to have spoken them, and the report that prints them.
 *
 * It has no license, since the words are their speaker's, but says where their use is explained.
 */
export function quotationNode(quote: Quote, site: Site): Schema.Quotation {
  const { text, speaker, paragraph, date } = quote;
  const speakerId = addressOf(`${speaker.path}#speaker`, site.address);
  return {
    '@type': 'Quotation',
    '@id': quotationId(quote, site),
    name: nameOf(quote, site),
    text,
    inLanguage: site.report.language,
    creator: {
      '@type': typeOf(speaker),
      '@id': speakerId,
      name: speaker.name,
      ...(speaker.kind === 'person' && { jobTitle: speaker.role }),
    },
    spokenByCharacter: { '@id': speakerId },
    isPartOf: reportNode(site),
    position: paragraph,
    creditText: creditOf(quote, site),
    usageInfo: reuseOf(site),
    ...(date && { dateCreated: date }),
  };
}

/** The quotation's name in a graph: where it stands on its own page. */
export function quotationId({ path, id }: Quote, site: Site): string {
  return addressOf(`${path}#${id}`, site.address);
}

/** A speaker with the names they go by. */
export function speakerNode(person: Person, site: Site): Schema.Person | Schema.Organization {
  const { path, name, role, original, spellings } = person;
  const names = [...(original ? [original] : []), ...spellings];
  return {
    '@type': typeOf(person),
    '@id': addressOf(`${path}#speaker`, site.address),
    name,
    ...(person.kind === 'person' ? { jobTitle: role } : { description: role }),
    ...(names.length > 0 && { alternateName: names }),
  };
}

/**
 * The report: another work than any page of the site, by other authors.
 *
 * It stands within the thing that cites it, never beside a page's own node: reader views take the
 * first article of a graph for the page, and its authors for the page's.
 */
export function reportNode({ report }: Site): Schema.NewsArticle {
  return {
    '@type': 'NewsArticle',
    '@id': report.address,
    url: report.address,
    inLanguage: report.language,
    author: report.authors.map((name) => ({ '@type': 'Person', name })),
    publisher: { '@type': 'NewsMediaOrganization', name: report.publisher },
  };
}

/** A person whom the newspaper does not name is one all the same; schema.org has no looser group. */
function typeOf({ kind }: Speaker): 'Person' | 'Organization' {
  return kind === 'person' || kind === 'unnamed' ? 'Person' : 'Organization';
}
