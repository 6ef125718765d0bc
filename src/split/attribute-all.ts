import type { Passage } from '../ledger/span.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import { Cast, type Person } from './cast.ts';
import { bare, isCapital } from './names.ts';
import { type Phrase, readPhrase } from './phrase.ts';
import { noteOthers } from './roster.ts';
import { isVerb, subjectOf } from './subject.ts';
import { type Token, sentencesOf } from './tokens.ts';
import { type UnspokenKind, isNickname, unspokenKind } from './unspoken.ts';
import { isSaying } from './verbs.ts';
import { knowledgeOf } from './words.ts';

/**
 * Who says each passage of a report, read in order from its first sentence to its last.
 *
 * @param paragraphs the report's paragraphs
 * @param passages all that stands in quotation marks, in order
 * @param title its headline: whom it names is spoken of again and again
 * @returns every passage as speech or as something else, everyone who is named, and who speaks where
 */
export function attributeAll(paragraphs: string[], passages: Passage[], title?: string): Voices {
  return new Reading(paragraphs, passages, title).voices();
}

class Reading {
  readonly #paragraphs: string[];
  readonly #passages: Passage[];
  readonly #cast: Cast;
  readonly #silent = new Set<Passage>();
  readonly #inside: Set<string>;
  readonly #spoken: Spoken[] = [];
  readonly #unspoken: Unspoken[] = [];
  readonly #said = new Map<number, Set<Person>>();
  /** Who spoke last, and in which paragraph. */
  #last:
    { person: Person; paragraph: number; colon: boolean; sure: boolean; words: string } | undefined;

  constructor(paragraphs: string[], passages: Passage[], title: string | undefined) {
    this.#cast = new Cast(title);
    this.#paragraphs = paragraphs;
    this.#passages = passages;
    this.#inside = namesInside(paragraphs, passages);
  }

  voices(): Voices {
    this.#paragraphs.forEach((text, index) => this.#readParagraph(text, index + 1));
    return {
      spoken: this.#spoken,
      unspoken: this.#unspoken,
      people: this.#cast.people,
      said: this.#said,
    };
  }

  #readParagraph(text: string, paragraph: number): void {
    const own = this.#passages.filter((each) => each.paragraph === paragraph);
    const nicknames = own.filter(({ start, end, text: words }) =>
      isNickname(text.slice(0, start), words, text.slice(end)),
    );
    this.#unspoken.push(...nicknames.map((passage) => ({ passage, kind: 'name' as const })));
    const sentences = sentencesOf(
      text,
      own.filter((each) => !nicknames.includes(each)),
    );
    sentences.forEach((sentence, at) => this.#readSentence(sentence, paragraph, sentences[at + 1]));
  }

  #readSentence(sentence: Token[], paragraph: number, next: Token[] | undefined): void {
    const isName = (token: Token) => this.#isName(token, sentence);
    const places = sentence.flatMap(({ kind }, at) => (kind === 'passage' ? [at] : []));
    if (places.length === 0) this.#readPlain(sentence, paragraph, isName);

    for (const at of places) {
      const passage = sentence[at]!.passage!;
      const attribution = attributionOf(sentence, at, this.#silent);
      const kind = passage.continues ? undefined : unspokenKind(sentence, at, attribution);
      if (kind) {
        this.#unspoken.push({ passage, kind });
        this.#silent.add(passage);
      } else this.#speak(sentence, at, attribution, paragraph, isName, next);
    }
    noteOthers(sentence, paragraph, this.#cast, isName);
  }

  #speak(
    sentence: Token[],
    at: number,
    attribution: Attribution | undefined,
    paragraph: number,
    isName: (token: Token) => boolean,
    next: Token[] | undefined,
  ): void {
    const passage = sentence[at]!.passage!;
    const previous = this.#spoken.at(-1);
    const alone = sentence.every(
      ({ kind, text }) => kind === 'passage' || /^[^\p{L}]$/u.test(text),
    );
    const add = (
      speaker: Person | undefined,
      sure: boolean,
      because: string,
      more: Partial<Spoken> = {},
    ) => {
      this.#spoken.push({
        passage,
        speaker,
        sure: sure && Boolean(speaker) && passage.closed,
        because,
        others: [],
        form: 'direct',
        continues: false,
        ...more,
      });
      if (speaker) this.#remember(speaker, paragraph, sure, because);
    };

    if (passage.continues && previous)
      return add(previous.speaker, previous.sure, previous.because, { continues: true });
    if (attribution) {
      if (attribution.between === undefined)
        noteOthers(
          sentence.filter(({ end }) => end <= attribution.start),
          paragraph,
          this.#cast,
          isName,
        );
      const { person, sure, others } = this.#who(attribution.subject, paragraph, isName);
      const because = this.#words(paragraph, attribution.start, attribution.end);
      const before = sentence[at - 1]?.text ?? '';
      const continues =
        attribution.between !== undefined &&
        /^[,;—–-]$/.test(before) &&
        previous?.speaker === person;
      return add(person, sure && attribution.sure, because, {
        others,
        continues,
        form: this.#form(passage, attribution, continues),
      });
    }
    if (alone && next && this.#last?.paragraph !== paragraph) {
      // “Yes.” “No doubt,” said Aune: both are his.
      const place = next.findIndex(({ kind }) => kind === 'passage');
      const own = place >= 0 ? attributionOf(next, place) : undefined;
      if (own?.sure) {
        const { person, sure, others } = this.#who(own.subject, paragraph, isName);
        return add(person, sure, this.#words(paragraph, own.start, own.end), { others });
      }
    }
    const last = this.#last;
    if (!last || paragraph - last.paragraph > 1)
      return add(undefined, false, 'no words say whose it is');
    if (last.paragraph === paragraph || last.colon)
      return add(last.person, last.sure && alone, last.words);
    return add(last.person, false, `no words here; the paragraph before has: ${last.words}`);
  }

  /** A sentence without a passage may say who speaks next. */
  #readPlain(sentence: Token[], paragraph: number, isName: (token: Token) => boolean): void {
    const colon = sentence.at(-1)?.text === ':';
    const told =
      colon || sayingIn(sentence) ? attributionOf(sentence, sentence.length - 1) : undefined;
    const verb = sentence.findIndex((token) => isVerb(token));
    const subject = told?.subject ?? (verb > 0 ? subjectOf(sentence, verb).tokens : []);
    const phrase = readPhrase(subject, isName);
    if (!phrase) return;
    const isSomeone =
      phrase.name || phrase.pronoun || phrase.kind === 'unnamed' || phrase.kind === 'institution';
    if (!isSomeone && !told) return;
    const { person, sure } = this.#who(subject, paragraph, isName);
    if (!person) return;
    const words = told
      ? this.#words(paragraph, told.start, told.end)
      : this.#words(paragraph, subject[0]?.start ?? 0, sentence[verb]?.end ?? 0);
    if (told)
      this.#remember(
        person,
        paragraph,
        sure && told.sure && (colon || !phrase.pronoun),
        words,
        colon,
      );
    else if (this.#said.get(paragraph)?.has(person)) this.#remember(person, paragraph, sure, words);
    else if (sayingIn(sentence)) this.#remember(person, paragraph, false, words);
    else this.#cast.note(person, paragraph, 'subject');
  }

  #remember(person: Person, paragraph: number, sure: boolean, words: string, colon = false): void {
    this.#last = { person, paragraph, colon, sure, words };
    this.#cast.note(person, paragraph, 'speaker');
    this.#said.set(paragraph, (this.#said.get(paragraph) ?? new Set()).add(person));
  }

  #who(tokens: Token[], paragraph: number, isName: (token: Token) => boolean): Who {
    const phrase = readPhrase(tokens, isName);
    if (!phrase) return { person: undefined, sure: false, others: [] };
    if (!phrase.pronoun) return { ...nobody, ...this.#met(phrase, paragraph) };
    const [first, ...more] = this.#cast.resolve(phrase.pronoun, paragraph);
    if (first?.sure) this.#cast.learn(first.person, phrase.pronoun);
    return {
      person: first?.person,
      sure: first?.sure ?? false,
      others: more.map(({ person }) => person),
    };
  }

  #met(phrase: Phrase, paragraph: number): { person?: Person; sure?: boolean } {
    return this.#cast.see(phrase, paragraph, 'speaker') ?? {};
  }

  #form({ text }: Passage, { direct }: Attribution, continues: boolean): 'direct' | 'reported' {
    if (direct || continues) return 'direct';
    return /^[\p{Lu}]/u.test(text) && /[.?!…]$/.test(text) && text.split(/\s+/).length > 4
      ? 'direct'
      : 'reported';
  }

  #words(paragraph: number, start: number, end: number): string {
    return (this.#paragraphs[paragraph - 1] ?? '').slice(start, end).trim();
  }

  /** A capital at the head of a sentence makes no name; one that also stands inside a sentence does. */
  #isName(token: Token, sentence: Token[]): boolean {
    if (token.text === 'I') return false;
    const at = sentence.findIndex(({ kind }) => kind === 'word');
    if (sentence[at] !== token) return true;
    const { isSmall, isPlural } = knowledgeOf(token.text);
    if (!isSmall && this.#inside.has(bare(token.text))) return true;
    return (
      !isSmall && !isPlural && isCapital(sentence[at + 1]) && sentence[at + 1]?.kind === 'word'
    );
  }
}

/** The capitalized words that stand inside sentences. */
function namesInside(paragraphs: string[], passages: Passage[]): Set<string> {
  const found = new Set<string>();
  paragraphs.forEach((text, index) => {
    for (const sentence of sentencesOf(
      text,
      passages.filter((each) => each.paragraph === index + 1),
    ))
      sentence
        .slice(sentence.findIndex(({ kind }) => kind === 'word') + 1)
        .filter(isCapital)
        .forEach((token) => found.add(bare(token.text)));
  });
  return found;
}

function sayingIn(sentence: Token[]): boolean {
  return sentence.some((token) => token.kind === 'word' && isSaying(token.text) && isVerb(token));
}

const nobody: Who = { person: undefined, sure: false, others: [] };

interface Who {
  person: Person | undefined;
  sure: boolean;
  others: Person[];
}

/** A passage that someone says. */
export interface Spoken {
  passage: Passage;
  /** Missing where the text names nobody. */
  speaker: Person | undefined;
  sure: boolean;
  /** The report's words from which it is known. */
  because: string;
  /** Who else it may be. */
  others: Person[];
  form: 'direct' | 'reported';
  /** It goes on from the one before. */
  continues: boolean;
}

interface Unspoken {
  passage: Passage;
  kind: UnspokenKind;
}

export interface Voices {
  spoken: Spoken[];
  unspoken: Unspoken[];
  people: Person[];
  /** Who speaks in which paragraph, quoted or not. */
  said: Map<number, Set<Person>>;
}
