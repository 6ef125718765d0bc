import { headsOf } from './name-parts.ts';
import { type Person, agree } from './person.ts';
import type { Phrase } from './phrase.ts';
import { knowledgeOf } from './words.ts';

/**
 * Who gets a name that is new, of those whom a report has told of without one: “a locksmith” when “the
 * locksmith, Hector Villalobos,” follows, “its chief minister” when “Chief Minister Hector Villalobos” does. A
 * report may also begin with an office alone, and go on as if its readers knew whose it is.
 *
 * @param people everyone so far
 * @param opens whether someone so named acts in the second paragraph
 */
export function unmask(
  { name, role, gender }: Phrase,
  people: Person[],
  opens: boolean,
): Person | undefined {
  const unnamed = people.filter((each) => each.kind === 'unnamed' && agree(each, gender));
  const heads = headsOf(role ?? '');
  const isThe = /^the\s/i.test(role ?? '');
  const held = unnamed.find(
    (each) =>
      heads.some((head) => each.heads.has(head)) &&
      (isThe || (each.isOpen && isWithin(each.name, role ?? ''))),
  );
  if (held) return held;
  const [only, ...others] = unnamed;
  const isFull = !role && name!.includes(' ');
  const isLead = opens && isFull && only?.isOpen && !isNew(only) && others.length === 0;
  return isLead ? only : undefined;
}

/** “A judge”, “one of them”: whoever is named after them is more likely another. */
function isNew({ name }: Person): boolean {
  return /^(?:an?|one|another|some)\b/i.test(name);
}

/** Whether a role has every word that a description has, but whose somebody is. */
function isWithin(description: string, role: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/\s+/);
  const own = words(description).filter(
    (word) => !knowledgeOf(word).isSmall && !/['’]s?$|^(?:his|her|its|their)$/.test(word),
  );
  return own.every((word) => words(role).includes(word));
}
