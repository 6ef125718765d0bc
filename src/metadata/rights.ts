import { fill } from '../model/wording.ts';
import { addressOf } from './address.ts';
import type { Site } from './page.ts';

/** What may be done with each thing, as LICENSE says. */
export function rightsOf({ report, mapped, wording: { rights } }: Site): Right[] {
  return [
    {
      what: rights.quotations,
      text: fill(rights.quotationsText, { publisher: report.publisher }),
    },
    {
      what: rights.prose,
      text: rights.proseText,
      license: proseLicense,
    },
    {
      what: rights.data,
      text: rights.dataText,
    },
    ...(mapped ? [{ what: rights.map, text: rights.mapText, license: proseLicense }] : []),
    {
      what: rights.code,
      text: rights.codeText,
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

/** A kind of thing and what may be done with it. */
export interface Right {
  what: string;
  text: string;
  license?: string;
}
