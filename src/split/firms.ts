import { isComplemented, isFirm, isInstitution } from './description.ts';
import { headsOf, partsOf } from './name-parts.ts';
import type { Person } from './person.ts';
import type { Phrase } from './phrase.ts';
import { knowledgeOf } from './words.ts';

/**
 * Takes a name for that of an institution, unless it is known to be somebody's.
 *
 * @param surely whatever its role is: “the operator Lampco, which”
 * @returns whether it is one now
 */
export function takeForFirm(person: Person, surely = false): boolean {
  const { kind, gender, likely, role } = person;
  // “the chairman of the union” is a person.
  const isHeld = knowledgeOf(headsOf(role ?? '')[0] ?? '').isActor;
  const isOne = surely || !role || (!isHeld && isInstitution(role.split(' ').at(-1)!));
  if (kind === 'person' && !gender && !likely && isOne) person.kind = 'institution';
  return person.kind === 'institution';
}

/** “the lamp company Lampco”: whether what stands before a name says that it is an institution's. */
export function isFirmNamed({ words, name }: Phrase): boolean {
  const [before = ''] = words.split(` ${name}`);
  return isInstitution(before.split(' ').at(-1)!);
}

/** “The company said”: the one institution that the headline names. */
export function firmMeant(
  { head, words }: Phrase,
  people: Person[],
  title: string[],
): Person | undefined {
  if (!isFirm(head!) || !/^(?:the|this)\b/i.test(words) || isComplemented(words)) return undefined;
  const isTopic = ({ name }: Person) =>
    partsOf(name).some((part) => !knowledgeOf(part).isSmall && title.includes(part));
  const [firm, ...others] = people.filter((each) => isNamed(each) && isTopic(each));
  return others.length === 0 ? firm : undefined;
}

/** Whether someone is an institution with a name of its own. */
export function isNamed({ kind, name }: Person): boolean {
  return (
    kind === 'institution' &&
    name.split(' ').some((word) => /^\p{Lu}/u.test(word) && !knowledgeOf(word).isSmall)
  );
}
