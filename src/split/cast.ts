import { isComplemented, isGeneral, isNameless, takesUp } from './description.ts';
import { firmMeant, isFirmNamed, isNamed, takeForFirm } from './firms.ts';
import { inFull } from './short-names.ts';
import { Mentions } from './mentions.ts';
import { isAddressed, isCalled, isOther, isSubset, partsOf, withoutOffice } from './name-parts.ts';
import { type Found, type Mention, type Person, agree, complete } from './person.ts';
import type { Phrase } from './phrase.ts';
import { unmask } from './unmask.ts';

/** Everyone whom a report has named or described so far, in the order of their first mention. */
export class Cast {
  readonly people: Person[] = [];
  readonly #mentions = new Mentions();
  /** Whom the headline names. */
  readonly #topic = new Set<Person>();
  /** Names that are a firm's. */
  readonly #firms = new Set<string>();
  /** Names of films, ships and their like. */
  readonly #works = new Set<string>();
  readonly #title: string[];
  readonly #shortNames: ReadonlyMap<string, string>;

  /**
   * @param title the report's headline
   * @param shortNames what the report says for short
   */
  constructor(title = '', shortNames: ReadonlyMap<string, string> = new Map()) {
    this.#title = partsOf(title);
    this.#shortNames = shortNames;
  }

  /** Takes note of someone and says who it is; somebody new is added. */
  see(seen: Phrase, paragraph: number, how: Mention['how']): Found | undefined {
    // “Georgia said”, “Sheikh said”: a place, an office, unless somebody is called so.
    const { words } = seen;
    const isLast = this.people.some(
      (each) => each.kind === 'person' && each.name.endsWith(` ${words}`),
    );
    const isClear = seen.name || !(isLast || this.named(words));
    const phrase = isClear ? seen : { ...seen, name: words, unsure: !isLast };
    if (phrase.name && this.#works.has(phrase.name)) return undefined;
    if (!phrase.name && !phrase.head) return undefined;
    const found = phrase.name
      ? this.#named(phrase, paragraph === 2 && how !== 'other')
      : this.#described(phrase, paragraph);
    // What is not sure to mean someone makes no pronoun after it sure.
    this.note(found.person, paragraph, how, !found.sure);
    return found;
  }

  /** Somebody, no institution as far as is known, whose name begins so. */
  named(words: string): Person | undefined {
    const begins = ({ name }: Person) => `${name} `.startsWith(`${words} `);
    return this.people.find((each) => each.kind === 'person' && begins(each));
  }

  /** Whether a word is a part of someone's name. */
  knows(word: string): boolean {
    return this.people.some(({ name }) => name.split(/\s+/).includes(word));
  }

  /** Takes note of the name of a work: wherever it stands, nobody is meant. */
  leaveOut(work: string): void {
    this.#works.add(work);
  }

  /** Takes note that a name is that of whom somebody works for. */
  employs(name: string): void {
    this.#firms.add(name);
    const known = this.named(name);
    if (known) takeForFirm(known);
  }

  /** @param doubtful it may be someone else: then nothing that is sure follows from it */
  note(person: Person, paragraph: number, how: Mention['how'], doubtful = false): void {
    this.#mentions.note(person, paragraph, how, doubtful);
  }

  #named(phrase: Phrase, opens: boolean): Found {
    const parts = partsOf(phrase.name!);
    const same = this.people.filter(
      (each) =>
        (each.kind === 'person' || each.spellings.has(phrase.name!)) &&
        agree(each, phrase.gender) &&
        isSubset(withoutOffice(parts, each), partsOf(each.name)),
    );
    const [first] = same.length > 1 ? this.#mentions.foremost(same) : same;
    const isShorter = (each: Person) =>
      each.kind === 'person' && isSubset(withoutOffice(partsOf(each.name), each), parts);
    const known =
      first ?? this.people.find((each) => agree(each, phrase.gender) && isShorter(each));
    const person =
      known ??
      this.#unmask(phrase, opens) ??
      this.#add({
        name: phrase.name!,
        kind: 'person',
        isOpen: isAddressed(phrase, this.people),
      });
    const own = partsOf(person.name);
    const isFuller = withoutOffice(parts, person).length > withoutOffice(own, person).length;
    if (parts.length > own.length || isFuller) person.name = phrase.name!;
    person.spellings.add(phrase.name!);
    if (parts.some((part) => this.#title.includes(part))) this.#topic.add(person);
    complete(person, phrase);
    if (this.#firms.has(person.name) || isFirmNamed(phrase)) takeForFirm(person);
    return { person, sure: same.length <= 1 && !phrase.unsure };
  }

  #unmask(phrase: Phrase, opens: boolean): Person | undefined {
    const person = unmask(phrase, this.people, opens);
    return person && Object.assign(person, { name: phrase.name!, kind: 'person', isOpen: false });
  }

  /** “The judge” is whoever was called so; else it is someone without a name. */
  #described(phrase: Phrase, paragraph: number): Found {
    const full = inFull(phrase, this.#shortNames);
    if (full) {
      const found = this.#described(full, paragraph);
      found.person.spellings.add(phrase.words);
      return found;
    }
    const head = phrase.head!;
    const definite =
      /^(?:the|this|that|same|his|her|its|their)\b/i.test(phrase.words) ||
      (/^\p{Lu}/u.test(phrase.words) && !/^(?:an?|one|another|some|any)\s/i.test(phrase.words));
    const known = definite
      ? this.people.filter((each) => isCalled(each, head) && !isOther(phrase.words, each))
      : [];
    const again = this.#mentions.calledIn(paragraph, phrase.words);
    if (again) return { person: again, sure: true };
    const [latest] = this.#mentions.latest(known);
    if (latest) {
      const isAlone =
        known.length === 1 &&
        !isGeneral(head) &&
        !this.#isOvertaken(latest) &&
        // There are many groups and companies, and few who are called the judge.
        (phrase.kind !== 'institution' || paragraph - this.#mentions.lastParagraph(latest) <= 3);
      return { person: latest, sure: isAlone };
    }
    const last = this.#mentions.lastActor();
    const [meant] = takesUp(head, phrase.words)
      ? this.resolve(phrase.gender ?? last?.gender ?? last?.likely ?? 'they', paragraph).filter(
          ({ person }) => person.kind !== 'group',
        )
      : [];
    if (meant) return { person: meant.person, sure: false };
    const topic = this.#actorBy(phrase, paragraph) ?? firmMeant(phrase, this.people, this.#title);
    if (topic) {
      this.#mentions.doubt(topic, paragraph);
      return { person: topic, sure: false };
    }
    const person = this.#add({ name: phrase.words, kind: phrase.kind ?? 'unnamed' });
    person.heads.add(head);
    if (phrase.gender) person.gender = phrase.gender;
    // “The airline” may be one that has been named.
    const isFirm = person.kind === 'institution' && !isNamed(person) && this.people.some(isNamed);
    // Who holds an office, the text may say elsewhere in other words; and whom its first paragraph tells of.
    const isOffice =
      (definite || /^some/.test(head)) &&
      (person.kind === 'unnamed' || isFirm) &&
      !isComplemented(phrase.words);
    person.isOpen = isOffice || (paragraph === 1 && isNameless(phrase));
    return { person, sure: person.kind !== 'thing' };
  }

  /** “The actor said”: whom it may mean, who is named and whose office is not known. */
  #actorBy({ kind, gender, words }: Phrase, paragraph: number): Person | undefined {
    const last = this.#mentions.foremostIn(paragraph, this.#topic);
    const isMeant =
      kind === 'unnamed' && /^(?:the|this|that)\b/i.test(words) && !isComplemented(words);
    return last && isMeant && agree(last, gender) ? last : undefined;
  }

  /** Whether somebody whose office is not known has acted since: “the minister” may be them. */
  #isOvertaken(person: Person): boolean {
    const last = this.#mentions.lastActor();
    return person.kind === 'person' && last !== undefined && last !== person;
  }

  /** Whom a pronoun may mean, likeliest first, and whether no other comes near. */
  resolve(pronoun: string, paragraph: number): Found[] {
    return this.#mentions.resolve(pronoun, paragraph, this.#topic);
  }

  /** What a pronoun tells of whom it means, if it can mean but one, or makes likely. */
  learn({ person, sure }: Found, pronoun: string): void {
    if (pronoun === 'he' || pronoun === 'she') person[sure ? 'gender' : 'guess'] ??= pronoun;
  }

  #add(one: Pick<Person, 'name' | 'kind' | 'isOpen'>): Person {
    const person = { ...one, heads: new Set<string>(), spellings: new Set([one.name]) };
    this.people.push(person);
    return person;
  }
}
