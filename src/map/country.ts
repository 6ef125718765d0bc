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
  /** Id of what it was on the day of the map. */
  status: string;
  host: boolean;
  /** Since when it has had its status: a day, a month or a year. */
  since?: string | undefined;
  sinceNote?: string | undefined;
  /** What layers say of it, by their ids. */
  marks: Record<string, OwnMark>;
  /** The report's paragraphs that name it. */
  paragraphs: number[];
  /** Ids of sources. */
  sources: string[];
  /** Quotations whose words name it, and entries whose text does. */
  quotes: Link[];
  entries: Link[];
}

/** What a layer says of a country. */
interface OwnMark {
  /** Id of a key of the layer. */
  key: string;
  /** What its label says. */
  mark?: string | undefined;
  /** A remark without a period. */
  note?: string | undefined;
  /** Cited. */
  text?: string | undefined;
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
