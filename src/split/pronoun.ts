import { type Found, type Mention, type Person, agree } from './person.ts';
import type { Gender } from './words.ts';

/**
 * Whom a pronoun may mean, likeliest first; the first is sure where no other comes near.
 *
 * @param paragraph where it stands
 * @param mentions of whom it may mean, in the order of the report
 * @param topic whom the headline names
 */
export function resolve(
  pronoun: string,
  paragraph: number,
  mentions: Mention[],
  topic: ReadonlySet<Person>,
): Found[] {
  const best = new Map<Person, number>();
  const near = new Set<Person>();
  let latest: Person | undefined;
  for (const mention of mentions) {
    const isTopic = pronoun !== 'they' && topic.has(mention.person);
    const isClose = paragraph - mention.paragraph <= 3;
    if (!(isClose || isTopic) || !fitsPronoun(mention.person, pronoun)) continue;
    // Whom the headline names is never far.
    const now = isTopic ? Math.min(paragraph, mention.paragraph + 2) : paragraph;
    const score = weight(mention, pronoun, now) + (isTopic ? 0.5 : 0);
    // An *it* that reaches back to another paragraph may mean any thing that was not told of here.
    const reach = pronoun === 'it' ? 0 : 1;
    if (!mention.doubtful && paragraph - mention.paragraph <= reach) near.add(mention.person);
    if (mention.how !== 'other' && !isOwned(mention, pronoun)) latest = mention.person;
    const before = best.get(mention.person) ?? score;
    // Taken out first, so that who was told of last stands last.
    best.delete(mention.person);
    best.set(mention.person, Math.max(score, before));
  }
  // Who was told of last comes first, but is no surer for it.
  const score = (person: Person) => best.get(person)! + (person === latest ? 1 : 0);
  const [first, ...others] = [...best.keys()].reverse().sort((a, b) => score(b) - score(a));
  if (!first) return [];
  // Who may be a *she* is none for sure while somebody near is one; nor is “the policeman” the *he* while
  // somebody near has a name and may be.
  const known = ({ gender, likely }: Person) => Boolean(gender ?? likely);
  const isNamed = (other: Person) => other.kind === 'person' && near.has(other);
  const leads = (other: Person) =>
    best.get(first)! - best.get(other)! >= 1 &&
    !(first.kind === 'unnamed' && isNamed(other) && suits(other, pronoun)) &&
    (known(first) || !known(other) || (first.kind === 'person' && !suits(other, pronoun)));
  // A name that others bear as well is his where nobody else is there.
  const isMeant = suits(first, pronoun) || others.length === 0;
  return [
    { person: first, sure: near.has(first) && isMeant && others.every(leads) },
    ...others.map((person) => ({ person, sure: false })),
  ];
}

/** Whether a pronoun may mean someone at all. */
function fitsPronoun(person: Person, pronoun: string): boolean {
  if (pronoun === 'it') return person.kind === 'institution' || person.kind === 'thing';
  if (pronoun === 'they') {
    const gender = person.gender ?? (person.kind === 'unnamed' ? person.guess : undefined);
    return !gender && person.kind !== 'institution' && person.kind !== 'thing';
  }
  return (
    (person.kind === 'person' || person.kind === 'unnamed') && agree(person, pronoun as Gender)
  );
}

/** The nearer, the likelier; and who speaks or acts is likelier than who is only mentioned. */
function weight(mention: Mention, pronoun: string, now: number): number {
  const { person, paragraph, how } = mention;
  const { gender = person.likely, guess = pronoun } = person;
  const other = (gender ?? guess) === pronoun ? 0 : pronoun === 'they' ? -1 : -5;
  const known = gender === pronoun ? 1 : other;
  // “Her mother” may well be the one who is meant.
  const owned = isOwned(mention, pronoun) ? (gender === pronoun ? 0.75 : 1.5) : 0;
  return known + (how === 'other' ? 0 : 1.5) - owned - 2 * (now - paragraph);
}

/** “Her landlord left. She said”: she is likelier than who is hers, unless it is who spoke. */
function isOwned({ person, how }: Mention, pronoun: string): boolean {
  return how === 'subject' && Boolean(owners[pronoun]?.test(person.name));
}

const owners: Record<string, RegExp> = { he: /^his\s/i, she: /^her\s/i };

/** Whether nothing that is likely of someone speaks against a pronoun. */
function suits({ gender, likely }: Person, pronoun: string): boolean {
  return pronoun === 'they' || [undefined, pronoun].includes(gender ?? likely);
}
