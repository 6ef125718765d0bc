import { site } from './content.ts';

/** The address that reports an error: a mail with what it is about filled in. */
export function reportPath(about: string): string {
  const subject = `${site.name}${site.mark}: an error in ${about}`;
  return `mailto:${site.contact}?subject=${encodeURIComponent(subject)}`;
}
