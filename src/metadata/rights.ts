import { addressOf } from './address.ts';
import type { Site } from './page.ts';

/** What may be done with each thing, as LICENSE says. */
export function rightsOf({ report, mapped }: Site): Right[] {
  return [
    {
      what: 'quotations',
      text: `The words remain their speakers’, in the English of ${report.publisher} where they spoke another language. They are quoted here for analysis and not licensed. Keep speaker, grade and paragraph with them.`,
    },
    {
      what: 'prose',
      text: 'What this site says in its own words may be reused with credit: Creative Commons Attribution 4.0.',
      license: proseLicense,
    },
    {
      what: 'data',
      text: 'Ids, dates, topics and places in the report are facts and free to use.',
    },
    ...(mapped ? [map] : []),
    {
      what: 'code',
      text: 'MIT license.',
      license: 'https://opensource.org/license/mit',
    },
  ];
}

/** Where the site tells what may be done with each thing. */
export function reuseOf(site: Site): string {
  return addressOf('/data/#reuse', site.address);
}

/** The license of what the site says in its own words. */
export const proseLicense = 'https://creativecommons.org/licenses/by/4.0/';

const map: Right = {
  what: 'map',
  text: 'The outlines are Natural Earth’s, which are in the public domain; what is drawn on them is this site’s, like its prose.',
  license: proseLicense,
};

/** A kind of thing and what may be done with it. */
export interface Right {
  what: string;
  text: string;
  license?: string;
}
