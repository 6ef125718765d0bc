/** A country of the map, with everything at hand that its shape, its row and its panel show. */
export interface Country {
  id: string;
  path: string;
  name: string;
  /** Two letters: the label on the map. */
  code: string;
  /** Three digits: the atlas knows it by them. */
  iso: string;
  region: string;
  /** Whether it is a link on the whole map or on the part that is enlarged. */
  on: 'whole' | 'part';
  status: 'member' | 'invitee' | 'partner' | 'named';
  host: boolean;
  /** Since when it has been a member: a day, a month or a year. */
  since?: string | undefined;
  sinceNote?: string | undefined;
  /** Cited. */
  program?: string | undefined;
  programMark?: { mark: string; open: boolean } | undefined;
  /** Missing when it was not asked. */
  center?: 'yes' | 'unknown' | undefined;
  centerNote?: string | undefined;
  /** The report's paragraphs that name it. */
  paragraphs: number[];
  /** Ids of sources. */
  sources: string[];
  /** Quotations whose words name it, and entries whose text does. */
  quotes: Link[];
  entries: Link[];
}

interface Link {
  path: string;
  title: string;
}

/** The year of a date, or the first that a remark names. */
export function yearIn(text: string | undefined): string | undefined {
  return /\b\d{4}\b/.exec(text ?? '')?.[0];
}

/**
 * Whether a text names a country by one of the given names, whole words only.
 *
 * @param names as they are spelled; capitals count
 */
export function isNamedIn(text: string, names: string[]): boolean {
  return names.some((name) => {
    const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, 'u').test(text);
  });
}
