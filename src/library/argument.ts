import type { Question, Said, Side } from '../model/argument.ts';
import type { Entry } from '../model/entry.ts';
import type { Quote } from '../model/quote.ts';
import { claimsNamed } from './claims.ts';
import { catalog, content } from './content.ts';
import { speakerNamed } from './people.ts';
import { quotesNamed } from './quotes.ts';

/** Both sides face to face, question by question. */
export function allQuestions(): Question[] {
  return questions;
}

/** The quotations that a quotation speaks to, and those that speak to it: those that face it. */
export function exchangeOf(id: string): { answers: Quote[]; answeredBy: Quote[] } {
  const quoted = ({ words }: Side) => words.flatMap(({ quote }) => quote ?? []);
  const within = (side: Side) => quoted(side).some((quote) => quote.id === id);
  return {
    answers: questions.filter(({ doubts }) => within(doubts)).flatMap(({ gains }) => quoted(gains)),
    answeredBy: questions
      .filter(({ gains }) => within(gains))
      .flatMap(({ doubts }) => quoted(doubts)),
  };
}

/** The words that face those of an entry, by question; none where nothing faces them. */
export function facing(entry: Entry): { question: Question; answering: boolean; words: Said[] }[] {
  return questions.flatMap((question) => {
    const { gains, doubts } = question;
    const sides = [
      { own: gains, answering: false, words: doubts.words },
      { own: doubts, answering: true, words: gains.words },
    ];
    return sides
      .filter(({ own, words }) => words.length > 0 && isIn(entry, own))
      .map(({ answering, words }) => ({ question, answering, words }));
  });
}

function isIn({ kind, path, quotes }: Entry, { words }: Side): boolean {
  if (kind !== 'statements' && kind !== 'views') return false;
  return words.some(
    (word) => word.entry === path || quotes.some(({ id }) => id === word.quote?.id),
  );
}

function toSide({ words, silent }: Column): Side {
  return { words: words.map(toSaid), silent };
}

function toSaid(word: Column['words'][number]): Said {
  if ('quote' in word) {
    const [quote] = quotesNamed([word.quote]);
    return { quote, speaker: quote!.speaker, grade: quote!.grade };
  }
  const [shelf = '', id = ''] = (word.entry ?? '').split(':');
  return {
    speaker: speakerNamed(word.speaker),
    grade: 'paraphrase',
    text: word.text,
    entry: word.entry ? catalog.pathTo(shelf, id) : undefined,
  };
}

// Every page asks what faces it; the sides are joined once.
const questions: Question[] = content.argument.questions.map(
  ({ id, question, gains, doubts, claims }) => ({
    id,
    path: `/argument/#${id}`,
    question,
    gains: toSide(gains),
    doubts: toSide(doubts),
    claims: claimsNamed(claims),
  }),
);

type Column = (typeof content.argument.questions)[number]['gains'];
