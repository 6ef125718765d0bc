import type * as Schema from 'schema-dts';
import { fill } from '../model/wording.ts';
import { addressOf } from './address.ts';
import type { DataFile, Site } from './page.ts';
import { reuseOf } from './rights.ts';

/** The quotations as data, with a way to each file that holds them. */
export function datasetNode(
  files: DataFile[],
  { summary, published, updated }: Said,
  site: Site,
): Schema.Dataset {
  return {
    '@type': 'Dataset',
    '@id': datasetId(site),
    name: fill(site.wording.data.names.quotes, { report: site.report.called }),
    description: summary,
    datePublished: published,
    dateModified: updated,
    inLanguage: site.report.language,
    creator: { '@type': 'Organization', name: site.name, url: addressOf('/', site.address) },
    license: reuseOf(site),
    isAccessibleForFree: true,
    isBasedOn: { '@id': site.report.address },
    distribution: files.map(({ path, type }) => ({
      '@type': 'DataDownload',
      contentUrl: addressOf(path, site.address),
      encodingFormat: type,
    })),
  };
}

/** The dataset's name in a graph. */
export function datasetId(site: Site): string {
  return addressOf('/data/#quotations', site.address);
}

interface Said {
  summary: string;
  published: string;
  updated: string;
}
