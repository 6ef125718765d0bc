import type { Passage } from '../ledger/span.ts';
import { settled } from './settled.ts';
import { type Attribution, formOf, isInside, isOpening } from './attributed.ts';
import { atEnd, attributionOf, nearest, reportsSpeech, toldIn } from './attribution.ts';
import { named } from './cataphora.ts';
import { besideStart } from './beside.ts';
import { acts, isSentence, isVerbAt } from './clause.ts';
import { shortNamesIn } from './short-names.ts';
import { readPhrase } from './phrase.ts';
import { isReaction, replier } from './reply.ts';
import { noteOthers } from './roster.ts';
import { type Sentence, readSentences } from './sentences.ts';
import { Speakers, type Turn } from './speakers.ts';
import { subjectOf } from './subject.ts';
import { isAlone } from './tokens.ts';
import { unspokenKind } from './unspoken.ts';
import type { Spoken, Unspoken, Voices } from './voices.ts';

/**
 * Who says each passage of a report, read in order from its first sentence to its last.
 *
 * @param paragraphs the report's paragraphs
 * @param passages all that stands in quotation marks, in order
 * @param title its headline: whom it names is spoken of again and again
 * @returns every passage as speech or as something else, everyone who is named, and who speaks where
 */
export function attributeAll(paragraphs: string[], passages: Passage[], title?: string): Voices {
  const { sentences, nicknames } = readSentences(paragraphs, passages);
  const reading = new Reading(new Speakers(title, shortNamesIn(sentences)));
  for (const passage of nicknames) reading.pass(passage, 'name');
  for (const sentence of sentences) reading.read(sentence);
  return reading.voices();
}

class Reading {
  readonly #speakers: Speakers;
  readonly #spoken: Spoken[] = [];
  readonly #unspoken: Unspoken[] = [];
  readonly #silent = new Set<Passage>();

  constructor(speakers: Speakers) {
    this.#speakers = speakers;
  }

  voices(): Voices {
    const { cast, said } = this.#speakers;
    return { ...settled(this.#spoken, this.#unspoken), people: cast.people, said };
  }

  /** Takes note of a passage that nobody says. */
  pass(passage: Passage, kind: Unspoken['kind'], isHeading = false): void {
    this.#unspoken.push({ passage, kind, isHeading });
    this.#silent.add(passage);
    if (kind === 'title') this.#speakers.cast.leaveOut(passage.text);
  }

  read(sentence: Sentence): void {
    const { tokens, paragraph, isName } = sentence;
    const places = tokens.flatMap(({ kind }, at) => (kind === 'passage' ? [at] : []));
    for (const at of places) {
      const passage = tokens[at]!.passage!;
      const attribution = attributionOf(tokens, at, this.#silent);
      const kind = passage.continues
        ? undefined
        : unspokenKind(tokens, at, attribution, this.#silent);
      if (kind) this.pass(passage, kind, tokens.length === 1);
      else {
        const form = isInside(tokens, at) ? 'reported' : 'direct';
        this.#add(passage, paragraph, { form, ...this.#speakerOf(sentence, at, attribution) });
      }
    }
    const isPlain = places.every((at) => this.#silent.has(tokens[at]!.passage!));
    const closing = isPlain ? this.#readPlain(sentence) : undefined;
    noteOthers(tokens, paragraph, this.#speakers.cast, isName);
    // “The mayor may go, said Aune”: she is who was told of last.
    if (closing) this.#speakers.hear(closing);
  }

  #add(passage: Passage, paragraph: number, said: Said & Pick<Spoken, 'form'>): void {
    const { words = said.because, ...rest } = said;
    const { speaker: person, sure } = rest;
    this.#spoken.push({
      passage,
      others: [],
      continues: false,
      ...rest,
      sure: sure && Boolean(person) && passage.closed,
    });
    if (person) this.#speakers.hear({ person, paragraph, sure, words });
  }

  /** Who says a passage, by its own sentence or by those beside it. */
  #speakerOf(sentence: Sentence, at: number, attribution: Attribution | undefined): Said {
    const { tokens, text, paragraph, isName, next } = sentence;
    const previous = this.#spoken.at(-1);
    if (tokens[at]!.passage!.continues && previous) {
      if (attribution?.sure && !previous.sure) return this.#byEnd(sentence, at, attribution);
      const { speaker, sure, because, others } = previous;
      return { speaker, sure, because, others, continues: true };
    }
    if (attribution) {
      if (attribution.between === undefined && !isReaction(tokens)) {
        const head = tokens.filter(({ end }) => end <= attribution.start);
        if (!isOpening(head)) noteOthers(head, paragraph, this.#speakers.cast, isName);
      }
      return this.#byWords(sentence, at, attribution);
    }
    const { last } = this.#speakers;
    if (isAlone(tokens) && next && last?.paragraph !== paragraph) {
      // “Yes.” “No doubt,” said Aune: both are his.
      const place = next.findIndex(({ kind }) => kind === 'passage');
      const own = place >= 0 ? attributionOf(next, place) : undefined;
      if (own?.sure) {
        const meant = this.#speakers.meantBy(own.subject, paragraph, isName);
        return { ...meant, speaker: meant.person, because: text.slice(own.start, own.end) };
      }
    }
    const isNear = last && paragraph - last.paragraph <= 1;
    if (!last || !(isNear || (isSentence(tokens[at]!.text) && this.#speakers.isOne())))
      return { speaker: undefined, sure: false, because: 'no words say whose it is' };
    if (last.paragraph === paragraph || last.colon)
      return { speaker: last.person, sure: last.sure && isAlone(tokens), because: last.words };
    const { person: speaker, words } = last;
    const because = `no words here; the last before: ${words}`;
    return { speaker, sure: false, because, words };
  }

  /** Of a speech of several paragraphs the last may be the first to say whose it is. */
  #byEnd(sentence: Sentence, at: number, words: Attribution): Said {
    const said = { others: [], ...this.#byWords(sentence, at, words), continues: true };
    const { speaker, because, others } = said;
    const start = this.#spoken.findLastIndex(({ passage }) => !passage.continues);
    for (const each of this.#spoken.slice(start))
      Object.assign(each, { speaker, because, others, sure: said.sure && each.passage.closed });
    return said;
  }

  #byWords({ tokens, text, paragraph, isName }: Sentence, at: number, words: Attribution): Said {
    const before = this.#spoken.at(-1);
    // The same words mean the same person, and are as sure, for the passage on their other side.
    const isSame =
      words.between !== undefined &&
      before?.passage === tokens[words.between]?.passage &&
      !nearest(tokens, words.between);
    const later = named(tokens, words);
    const because = text.slice(words.start, words.end).trim();
    const { person, sure, others } = isSame
      ? { ...before!, person: before!.speaker }
      : replier(this.#speakers.meantBy(later ?? words.subject, paragraph, isName), because, before);
    const continues = isSame && /^[,;—–-]$/.test(tokens[at - 1]?.text ?? '');
    return {
      speaker: person,
      sure: sure && words.sure && !later,
      because,
      others,
      continues,
      form: formOf(tokens[at]!.text, words, continues),
    };
  }

  /** A sentence in which nobody is quoted may say who speaks next; gives who is named at its end. */
  #readPlain({ tokens, text, paragraph, isName, follows }: Sentence): Turn | undefined {
    const colon = tokens.at(-1)?.text === ':';
    const isTelling = reportsSpeech(tokens);
    const closing = colon || !isTelling ? undefined : atEnd(tokens, 0);
    const told = colon || isTelling ? (closing ?? toldIn(tokens)) : undefined;
    if (!told && tokens.some(({ kind }) => kind === 'passage')) return undefined;
    // “Aune, a baker, doubts that it will”: what looks like a noun is a verb after such a remark.
    const isAfterRemark = (at: number) => tokens[at]?.text === ',' && besideStart(tokens, at) >= 0;
    const verb = tokens.findIndex(
      (token, at) => isVerbAt(tokens, at) || (acts(token) && isAfterRemark(at - 1)),
    );
    const subject = told?.subject ?? (verb > 0 ? subjectOf(tokens, verb).tokens : []);
    const phrase = readPhrase(subject, isName);
    const isVoice = phrase?.kind === 'unnamed' || phrase?.kind === 'institution';
    if (!phrase || !(told || phrase.name || phrase.pronoun || isVoice)) return undefined;
    const how = told || phrase.name ? 'speaker' : 'subject';
    const { person, sure } = this.#speakers.meantBy(subject, paragraph, isName, how);
    if (!person) return undefined;

    const [start = 0, end] = told ? [told.start, told.end] : [subject[0]?.start, tokens[verb]?.end];
    const surely = told ? sure && told.sure && (colon || !phrase.pronoun) : sure;
    const turn: Turn = {
      ...{ person, paragraph, colon, sure: surely },
      words: text.slice(start, end).trim(),
    };
    const { said, cast } = this.#speakers;
    if (told) this.#speakers.hear(turn, !sure);
    else if (said.get(paragraph)?.has(person)) this.#speakers.hear(turn);
    else if (isTelling || (follows && isAlone(follows)))
      this.#speakers.hear({ ...turn, sure: false }, !sure);
    else cast.note(person, paragraph, 'subject', !sure);
    return closing && turn;
  }
}

/** @property words from which it is known, where they are another passage's */
type Said = Pick<Spoken, 'speaker' | 'sure' | 'because'> &
  Partial<Omit<Spoken, 'passage'>> & { words?: string };
