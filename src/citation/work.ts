/** Something to be cited: a page of the site, or the report that the site is about. */
export interface Work {
  /** Key in a bibliography: words joined by hyphens, and never changed. */
  id: string;
  kind: 'webpage' | 'newspaper-article';
  title: string;
  /** The title is our description, because none was seen. */
  described?: boolean;
  /** As printed: a family name may stand first, so names are never taken apart. */
  authors: string[];
  /** The site or newspaper that holds it. */
  container: string;
  edition?: string | undefined;
  /** The day on which it was first published; missing where no date was seen. */
  published?: string | undefined;
  /** The day of the last change; missing where no date was seen. */
  updated?: string | undefined;
  /** What the day of the last change is the day of, or that none was seen; some styles print it. */
  status: string;
  url: string;
  /** BCP 47 tag. */
  language: string;
  /** The words of a quotation, exact; else what the page says in a sentence. */
  abstract?: string | undefined;
  /** Who spoke, how firmly it is attributed, where it stands, whose English it is. */
  note?: string | undefined;
}

/** The title as data has it: in square brackets when it is our description. */
export function titleOf({ title, described }: Work): string {
  return described ? `[${title}]` : title;
}
