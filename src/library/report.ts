import { site } from './content.ts';
import { wording } from './wording.ts';
import { fill } from '../model/wording.ts';

/** The address that reports an error: a mail with what it is about filled in. */
export function reportPath(about: string): string {
  const subject = fill(wording.share.mail, { site: `${site.name}${site.mark}`, about });
  return `mailto:${site.contact}?subject=${encodeURIComponent(subject)}`;
}
