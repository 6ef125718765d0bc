import { takeForFirm } from './firms.ts';
import type { Found, Mention, Person } from './person.ts';
import { resolve } from './pronoun.ts';
import { knowledgeOf } from './words.ts';

/** Where everyone was told of so far, in order, and whom that makes likely where words may mean several. */
export class Mentions {
  readonly #all: Mention[] = [];
  /** Who speaks, acts by full name, or has an office: “that Norland would leave” is a place. */
  readonly #human = new Set<Person>();
  /** Who was taken for somebody described, and in which paragraph last. */
  readonly #taken = new Map<Person, number>();

  /** @param doubtful it may be someone else: then nothing that is sure follows from it */
  note(person: Person, paragraph: number, how: Mention['how'], doubtful: boolean): void {
    const acts = how === 'speaker' || (how === 'subject' && person.name.includes(' '));
    const { gender, likely, role, isAged } = person;
    if (acts || gender || likely || role || isAged) this.#human.add(person);
    this.#all.push({ person, paragraph, how, doubtful });
  }

  /** Takes note that a description was taken to mean someone, which it may not. */
  doubt(person: Person, paragraph: number): void {
    this.#taken.set(person, paragraph);
  }

  /** Whom a pronoun may mean, likeliest first, and whether no other comes near. */
  resolve(pronoun: string, paragraph: number, topic: ReadonlySet<Person>): Found[] {
    const isHuman = ({ person }: Mention) => person.kind !== 'person' || this.#human.has(person);
    const found = resolve(pronoun, paragraph, this.#all.filter(isHuman), topic);
    // “Big Lamp declined. It said”: who is an *it* is no person, unless known to be one.
    const [actor] = pronoun === 'it' && found.length === 0 ? [this.lastActor()] : [];
    if (actor && takeForFirm(actor)) return [{ person: actor, sure: false }];
    const isTaken = (person: Person) => paragraph - (this.#taken.get(person) ?? -2) <= 1;
    return found.map(({ person, sure }) => ({ person, sure: sure && !isTaken(person) }));
  }

  /** Who was called so in a paragraph: read again in its own sentence, “a locksmith” is the same one. */
  calledIn(paragraph: number, words: string): Person | undefined {
    return this.#all.find(
      ({ paragraph: place, person }) =>
        place === paragraph && (person.spellings.has(words) || person.name.startsWith(`${words} `)),
    )?.person;
  }

  /** Some people, who was told of last first. */
  latest(people: Person[]): Person[] {
    return this.#sorted(people, () => true);
  }

  /** Some people, who acted or spoke last first, then who was told of. */
  foremost(people: Person[]): Person[] {
    return this.#sorted(this.latest(people), ({ how }) => how !== 'other');
  }

  #sorted(people: Person[], counts: (mention: Mention) => boolean): Person[] {
    const last = (person: Person) =>
      this.#all.findLastIndex((each) => each.person === person && counts(each));
    return people.toSorted((a, b) => last(b) - last(a));
  }

  /** The paragraph in which someone was told of last. */
  lastParagraph(person: Person): number {
    return this.#all.findLast((each) => each.person === person)?.paragraph ?? 0;
  }

  /** Who acted last in a paragraph, or else who spoke last, if the headline names them. */
  foremostIn(paragraph: number, topic: ReadonlySet<Person>): Person | undefined {
    const act = this.#all.findLast(({ how }) => how !== 'other');
    const here = act?.paragraph === paragraph ? withoutOffice(act) : undefined;
    if (here) return here;
    const last = withoutOffice(this.#all.findLast(({ how }) => how === 'speaker'));
    return last && topic.has(last) ? last : undefined;
  }

  /** Who spoke or acted last, if it is somebody by name whose office is not known. */
  lastActor(): Person | undefined {
    return withoutOffice(this.#all.findLast(({ how }) => how !== 'other'));
  }
}

function withoutOffice(mention: Mention | undefined): Person | undefined {
  const { kind, heads } = mention?.person ?? {};
  const isFree = kind === 'person' && ![...heads!].some((head) => knowledgeOf(head).isActor);
  return isFree ? mention!.person : undefined;
}
