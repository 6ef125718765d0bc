import type { Kind, Phrase } from './phrase.ts';
import { type Gender, knowledgeOf } from './words.ts';

/** Everyone whom a report has named or described so far, in the order of their first mention. */
export class Cast {
  readonly people: Person[] = [];
  readonly #mentions: Mention[] = [];
  /** Whom the headline names. */
  readonly #topic = new Set<Person>();
  readonly #title: string[];

  /** @param title the report's headline */
  constructor(title = '') {
    this.#title = partsOf(title);
  }

  /** Takes note of someone and says who it is; somebody new is added. */
  see(phrase: Phrase, paragraph: number, how: Mention['how']): Found | undefined {
    const found = phrase.name
      ? this.#named(phrase)
      : phrase.head
        ? this.#described(phrase, paragraph)
        : undefined;
    if (found) this.note(found.person, paragraph, how);
    return found;
  }

  note(person: Person, paragraph: number, how: Mention['how']): void {
    this.#mentions.push({ person, paragraph, how });
  }

  #named(phrase: Phrase): Found {
    const parts = partsOf(phrase.name!);
    const same = this.people.filter(
      (each) =>
        each.kind === 'person' && agree(each, phrase.gender) && isSubset(parts, partsOf(each.name)),
    );
    const [first] = same.length > 1 ? this.#latest(same) : same;
    const known =
      first ??
      this.people.find(
        (each) =>
          each.kind === 'person' &&
          agree(each, phrase.gender) &&
          isSubset(partsOf(each.name), parts),
      );
    const person =
      known ?? this.#unmask(phrase) ?? this.#add({ name: phrase.name!, kind: 'person' });
    if (partsOf(person.name).length < parts.length) person.name = phrase.name!;
    person.spellings.add(phrase.name!);
    if (parts.some((part) => this.#title.includes(part))) this.#topic.add(person);
    if (phrase.gender) person.gender ??= phrase.gender;
    if (phrase.likely) person.likely ??= phrase.likely;
    if (phrase.role) {
      person.role ??= phrase.role;
      headsOf(phrase.role).forEach((head) => person.heads.add(head));
    }
    return { person, sure: same.length <= 1 && !phrase.unsure };
  }

  /** “A locksmith” gets the name when “the locksmith, Hector Villalobos,” follows. */
  #unmask({ name, role, gender }: Phrase): Person | undefined {
    if (!role || !/^the\s/i.test(role)) return undefined;
    const heads = headsOf(role);
    const person = this.people.find(
      (each) =>
        each.kind === 'unnamed' &&
        agree(each, gender) &&
        heads.some((head) => each.heads.has(head)),
    );
    return person && Object.assign(person, { name, kind: 'person' as const });
  }

  /** “The judge” is whoever was called so; else it is someone without a name. */
  #described(phrase: Phrase, paragraph: number): Found {
    const head = phrase.head!;
    const definite =
      /^(?:the|this|that|same|his|her|its|their)\b/i.test(phrase.words) ||
      /^\p{Lu}/u.test(phrase.words);
    const known = definite ? this.people.filter((each) => each.heads.has(head)) : [];
    // Read again in its own sentence, “a locksmith” is the same one.
    const again = this.#mentions.find((each) => each.paragraph === paragraph && each.person.spellings.has(phrase.words));
    if (again) return { person: again.person, sure: true };
    const [latest] = this.#latest(known);
    if (latest) return { person: latest, sure: known.length === 1 };
    // Somebody whom the report has named may be taken up by another description.
    const isHuman =
      general.test(head) &&
      /^(?:the|this|that|same)\b/i.test(phrase.words) &&
      !complement.test(phrase.words);
    const [meant] = isHuman
      ? this.resolve(phrase.gender ?? 'they', paragraph).filter(
          ({ person }) => person.kind !== 'group',
        )
      : [];
    if (meant) return { person: meant.person, sure: false };
    const person = this.#add({ name: phrase.words, kind: phrase.kind ?? 'unnamed' });
    person.heads.add(head);
    if (phrase.gender) person.gender = phrase.gender;
    // Who holds an office, the text may say elsewhere in other words.
    const isOpen = definite && person.kind === 'unnamed' && !complement.test(phrase.words);
    return { person, sure: person.kind !== 'thing' && !isOpen };
  }

  /** Whom a pronoun may mean, likeliest first, and whether no other comes near. */
  resolve(pronoun: string, paragraph: number): Found[] {
    const best = new Map<Person, number>();
    for (const mention of this.#mentions) {
      const isTopic = this.#topic.has(mention.person);
      const near = paragraph - mention.paragraph <= 3;
      if (!(near || isTopic) || !fitsPronoun(mention.person, pronoun)) continue;
      // Whom the headline names is never far.
      const now = isTopic ? Math.min(paragraph, mention.paragraph + 1) : paragraph;
      const score = weight(mention, pronoun, now) + (isTopic ? 1 : 0);
      best.delete(mention.person);
      best.set(
        mention.person,
        Math.max(score, best.get(mention.person) ?? Number.NEGATIVE_INFINITY),
      );
    }
    const ordered = [...best].reverse().sort(([, a], [, b]) => b - a);
    const [, second] = ordered;
    const [, top] = ordered[0] ?? [];
    const sure = top !== undefined && top > 0 && (!second || top - second[1] >= 2);
    return ordered.map(([person], at) => ({ person, sure: sure && at === 0 }));
  }

  /** What a pronoun that can mean but one tells of them. */
  learn(person: Person, pronoun: string): void {
    if (pronoun === 'he' || pronoun === 'she') person.gender ??= pronoun;
  }

  #add(one: { name: string; kind: Person['kind'] }): Person {
    const person: Person = { ...one, heads: new Set(), spellings: new Set([one.name]) };
    this.people.push(person);
    return person;
  }

  #latest(people: Person[]): Person[] {
    const last = (person: Person) => this.#mentions.findLastIndex((each) => each.person === person);
    return [...people].sort((a, b) => last(b) - last(a));
  }
}

function fitsPronoun(person: Person, pronoun: string): boolean {
  if (pronoun === 'it') return person.kind === 'institution';
  if (pronoun === 'they') return person.kind !== 'institution' && person.kind !== 'thing';
  return (
    (person.kind === 'person' || person.kind === 'unnamed') && agree(person, pronoun as Gender)
  );
}

/** The nearer, the likelier; and who speaks or acts is likelier than who is only mentioned. */
function weight({ person, paragraph, how }: Mention, pronoun: string, now: number): number {
  const likely = person.likely ? (person.likely === pronoun ? 1 : -1.5) : 0;
  const known = person.gender === pronoun ? 2 : pronoun === 'they' ? 0 : likely;
  return known + (how === 'speaker' ? 1.5 : how === 'subject' ? 1 : 0) - 2 * (now - paragraph) + 1;
}

function agree(person: Person, gender: Gender | undefined): boolean {
  return !gender || !person.gender || person.gender === gender;
}

/** A name's parts, without case and the ending of a possessive. */
function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .replace(/["“”]/g, '')
    .split(/\s+/)
    .map((part) => part.replace(/['’]s?$|[.,:;]$/g, ''));
}

function isSubset(some: string[], all: string[]): boolean {
  return some.every((part) => all.includes(part));
}

/** The nouns by which a role may be taken up again: *judge*, *manager*. */
function headsOf(role: string): string[] {
  const words = role
    .toLowerCase()
    .split(/[\s,]+/)
    .map((word) => word.replace(/['’]s?$/, ''));
  const end = words.findIndex(
    (word, at) => at > 0 && /^(?:of|for|at|with|in|to|who|and)$/.test(word),
  );
  const base = end > 0 ? words.slice(0, end) : words;
  const last = base.at(-1) ?? '';
  return [last, ...words.filter((word) => knowledgeOf(word).isActor)].filter(
    (word) => word.length > 2 && !/^(?:mrs?|ms|dr|sir)\.?$/.test(word),
  );
}

const complement = /\s(?:of|for|at|from|with|in|to|on|near|who|whose)\s/;
// Nouns that tell no office and no trade: they take up somebody who was told of before.
const general = /^(?:man|woman|boy|girl|lad|lady|gentleman|witness|youth|teenager|father|mother)$/;

/** Someone whose words a report may have. */
export interface Person {
  /** The longest form of the name, or the description of someone without one. */
  name: string;
  kind: 'person' | Kind;
  role?: string;
  gender?: Gender;
  /** What a first name or a word beside it makes likely. */
  likely?: Gender;
  /** The nouns that they were called by. */
  heads: Set<string>;
  /** Every form of the name that the report prints. */
  spellings: Set<string>;
}

interface Mention {
  person: Person;
  paragraph: number;
  how: 'speaker' | 'subject' | 'other';
}

export interface Found {
  person: Person;
  sure: boolean;
}
