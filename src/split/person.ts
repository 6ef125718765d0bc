import type { Kind } from './description.ts';
import { headsOf } from './name-parts.ts';
import type { Phrase } from './phrase.ts';
import type { Gender } from './words.ts';

/** Someone whose words a report may have. */
export interface Person {
  /** The longest form of the name, or the description of someone without one. */
  name: string;
  kind: 'person' | Kind;
  role?: string;
  gender?: Gender;
  /** What a first name or a word beside it makes likely. */
  likely?: Gender;
  /** The report says how old: it is no place. */
  isAged?: boolean;
  /** What a pronoun that may mean somebody else makes of them: it only tells them from another. */
  guess?: Gender;
  /** Met first as *the judge*, *someone* or *Datuk Lund*: the text may name them elsewhere, or in another way. */
  isOpen?: boolean;
  /** The nouns that they were called by. */
  heads: Set<string>;
  /** Every form of the name that the report prints. */
  spellings: Set<string>;
}

/** Whether someone may be a *he* or a *she*, as far as is known. */
export function agree(person: Person, gender: Gender | undefined): boolean {
  return !gender || !person.gender || person.gender === gender;
}

/** Adds what stands beside a name to what is known of someone, which stays. */
export function complete(person: Person, { gender, likely, isAged, role }: Phrase): void {
  if (gender) person.gender ??= gender;
  if (likely) person.likely ??= likely;
  if (isAged) person.isAged = true;
  if (role) person.role ??= role;
  for (const head of headsOf(role ?? '')) person.heads.add(head);
}

/**
 * Whether all that is known of a name is one word. A report has the whole name where it first names
 * someone, so the rest was likely missed, or the word is no name. Names in Han or Hangul have no space.
 */
export function isShort({ kind, name }: Person): boolean {
  return kind === 'person' && !/\s|^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(name);
}

/** Where someone is named, described or meant. */
export interface Mention {
  person: Person;
  paragraph: number;
  how: 'speaker' | 'subject' | 'other';
  doubtful: boolean;
}

/** Whom words mean. */
export interface Found {
  person: Person;
  /** Nobody else can be meant. */
  sure: boolean;
}
