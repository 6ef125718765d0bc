import { Cast } from './cast.ts';
import type { Mention, Person } from './person.ts';
import { readPhrase } from './phrase.ts';
import type { Token } from './tokens.ts';

/** Who speaks as a report goes on: whom words mean, who spoke last, and who speaks where. */
export class Speakers {
  readonly cast: Cast;
  /** Who speaks in which paragraph, quoted or not. */
  readonly said = new Map<number, Set<Person>>();
  last: Turn | undefined;

  /**
   * @param title the report's headline
   * @param shortNames what the report says for short
   */
  constructor(title: string | undefined, shortNames: ReadonlyMap<string, string>) {
    this.cast = new Cast(title, shortNames);
  }

  /**
   * Whom some words of a paragraph mean: a name, a description, a pronoun.
   *
   * @param how what they do there
   */
  meantBy(
    tokens: Token[],
    paragraph: number,
    isName: (token: Token) => boolean,
    how: Mention['how'] = 'speaker',
  ): Meant {
    const phrase = readPhrase(tokens, isName);
    if (!phrase) return nobody;
    const { pronoun } = phrase;
    const [first, ...more] = pronoun
      ? this.cast.resolve(pronoun, paragraph)
      : [this.cast.see(phrase, paragraph, how)];
    if (!first) return nobody;
    if (pronoun) this.cast.learn(first, pronoun);
    const { person, sure } = first;
    const others = more.flatMap((each) => each?.person ?? []);
    // “The mayor left. He said”: the text may name either elsewhere.
    return { person, sure: sure && !person.isOpen, others };
  }

  /** Whether one alone has spoken of late, as in an interview: what nobody else says is theirs. */
  isOne(): boolean {
    const latest = [...this.said.values()].slice(-3);
    return latest.length === 3 && new Set(latest.flatMap((all) => [...all])).size === 1;
  }

  /**
   * Takes note of someone's turn to speak.
   *
   * @param doubtful it may be someone else who is meant
   */
  hear(turn: Turn, doubtful = !turn.sure): void {
    const { person, paragraph } = turn;
    this.last = turn;
    this.cast.note(person, paragraph, 'speaker', doubtful);
    this.said.set(paragraph, (this.said.get(paragraph) ?? new Set()).add(person));
  }
}

const nobody: Meant = { person: undefined, sure: false, others: [] };

/** Whom words mean, and who else they may mean. */
export interface Meant {
  person: Person | undefined;
  sure: boolean;
  others: Person[];
}

/** That someone speaks. */
export interface Turn {
  person: Person;
  paragraph: number;
  sure: boolean;
  /** The report's words from which it is known. */
  words: string;
  /** What follows is said to be theirs, by a colon. */
  colon?: boolean;
}
