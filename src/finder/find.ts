import { aboutWhat } from './about-what.ts';
import type { Entry } from './entries.ts';
import { words } from './fold.ts';
import { type Filters, filterKeys, passes, unknownFilters } from './filters.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './key.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { FinderData } from './index-data.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Match, rank } from './match.ts';
import { nearestWords } from './nearest-words.ts';
import { type Note, notesOn, type Piece, showingFor } from './notes.ts';
import { parseQuery, type Query } from './query.ts';
import { growingReadings, type Reading, readings } from './readings.ts';
import { isProper, type Meaning, understand } from './understand.ts';
import type { Unit } from './unit.ts';

/**
 * Quotations and passages that answer what a reader typed, best first, and what was done to find
 * them. An empty input gives everything that the filters let through, in the order of the data.
 *
 * @param input anything; at most some hundred characters of it are read
 */
export function find(data: FinderData, input: string, filters: Filters = {}): Answer {
  const answer = findAll(data, input);
  const lexicon = lexiconOf(data);
  const unknown = unknownFilters(lexicon, filters);
  const known = { ...filters, ...Object.fromEntries(unknown.map((key) => [key, undefined])) };
  return { ...filtered(answer, lexicon, known), ...(unknown.length && { unknown }) };
}

/** The same where nothing is filtered. */
export function findAll(data: FinderData, input: string): Answer {
  const lexicon = lexiconOf(data);
  const query = parseQuery(input);
  // Signs alone are no words, and nothing typed is no question.
  if (!query.words.length && input.trim()) return none;

  const answer = answerTo(lexicon, query, readings);
  // What is not found may only be unfinished.
  const grown =
    answer.answer !== 'found' && query.open && answerTo(lexicon, query, growingReadings);
  return grown && grown.answer === 'found' ? grown : answer;
}

function answerTo(lexicon: Lexicon, query: Query, ways: Reading[]): Answer {
  const meaning = understand(lexicon, query, ways);
  return toAnswer(lexicon, query, meaning, rank(lexicon, meaning));
}

/**
 * An answer with only what passes the filters. What is said is judged without them: of what they hide
 * the answer tells how much there is, and which of them hides it.
 */
function filtered(answer: Answer, { docs }: Lexicon, filters: Filters): Answer {
  const entries = new Map(docs.map(({ entry }) => [`${entry.kind} ${entry.id}`, entry]));
  const passing = (given: Filters) =>
    answer.hits.filter(({ kind, id }) => passes(entries.get(`${kind} ${id}`)!, given)); // hits are entries
  const hits = passing(filters);
  if (hits.length || !answer.hits.length) return { ...answer, hits };

  const set = filterKeys.filter((key) => filters[key]);
  const drop = set
    .map((key) => ({ key, count: passing({ ...filters, [key]: undefined }).length }))
    .filter(({ count }) => count)
    .sort((a, b) => b.count - a.count);
  return { ...answer, answer: 'none', hits, hidden: { count: answer.hits.length, drop } };
}

/** From this share of what a sentence asks on, an entry answers it. */
const enough = 0.6;
/** Below this share an entry shows a fragment of what is asked, which is no answer. */
const fragment = 0.34;
/** An entry that answers less than this, beside the best one, is left out. */
const besideFound = 0.8;
const besideNearest = 0.6;

function toAnswer(lexicon: Lexicon, query: Query, meaning: Meaning, matches: Match[]): Answer {
  const literal = matches.filter((match) => hasPhrases(match, meaning));
  const ranked = literal.length ? literal : matches;
  const [first] = ranked;
  const best = first && first.cover >= fragment ? first : undefined;
  const about = aboutWhat(lexicon, meaning);
  const isFound =
    best !== undefined && literal.length > 0 && (answers(best, meaning) || about.length > 0);
  const limit = best ? best.cover * (isFound ? besideFound : besideNearest) : 2;
  const notes = notesOn(meaning.units, best).filter(({ kind }) => !(isFound && kind === 'absent'));
  notes.push(...about);
  if (query.cut) notes.push({ kind: 'cut', from: query.text });
  if (!isFound) notes.push(...reasonsFor(lexicon, query, meaning, notes, best));

  const showing = best && showingFor(query, notes);
  return {
    answer: isFound ? 'found' : best ? 'nearest' : 'none',
    hits: ranked.filter(({ cover }) => cover >= limit).map((match) => toHit(match, meaning)),
    notes,
    nearestWords: nearestWords(lexicon, notes),
    ...(showing && { showing }),
  };
}

function hasPhrases({ doc }: Match, { phrases }: Meaning): boolean {
  return phrases.every(({ folded }) => doc.said.includes(folded));
}

/** A term alone does not answer: the glossary explains it, and nobody says it. */
function answers(match: Match, { units, isSentence }: Meaning): boolean {
  const { cover, doc } = match;
  if (doc.entry.kind === 'term' || isOurWord(match, units)) return false;
  const isNamed = units.every((unit) => unit.keys.size || !isProper(unit));
  const known = units.filter(({ weight, keys }) => weight && keys.size).length;
  return cover > 0.99 || (isSentence && isNamed && known > 1 && cover >= enough);
}

/**
 * Whether a single word, which is no name, is answered by the site's own words on a paragraph alone:
 * nobody says it, and the report need not have it.
 */
function isOurWord({ doc, answers }: Match, units: Unit[]): boolean {
  const { entry, words: own, keys } = doc;
  const [at, ...more] = units.flatMap(({ isLight }, place) => (isLight ? [] : place));
  if (at === undefined || more.length || entry.kind !== 'passage') return false;
  const { key = '' } = answers[at] ?? {};
  const isNamed = keys.some(
    (each, place) =>
      place > 0 && each === key && /^\p{Lu}/u.test(entry.text.slice(own[place]?.start)),
  );
  const isIndexed = entry.hints.some((hint) => words(hint).map(keyOf).includes(key));
  return !/^[@#=]/.test(key) && !isNamed && !isIndexed;
}

/** Why nothing, or nothing complete, was found, where no note tells it yet. */
function reasonsFor(
  { docs }: Lexicon,
  query: Query,
  meaning: Meaning,
  notes: Note[],
  best: Match | undefined,
): Note[] {
  const reasons = meaning.phrases
    .filter(({ folded }) => !docs.some(({ said }) => said.includes(folded)))
    .map(({ typed }): Note => ({ kind: 'phrase', from: typed }));
  const isTold = reasons.length > 0 || notes.some(({ kind }) => kind === 'absent');
  const isOurs = !best || best.doc.entry.kind === 'term' || isOurWord(best, meaning.units);
  const kind = isOurs ? 'absent' : 'apart';
  return isTold ? reasons : [{ kind, from: query.text.trim() }];
}

function toHit(match: Match, { units }: Meaning): Hit {
  const { entry } = match.doc;
  const missing = units.filter(({ weight }, at) => weight && !match.answers[at]?.key);
  return {
    kind: entry.kind,
    id: entry.id,
    score: match.score,
    marks: marksOf(match, units),
    missing: missing.map(({ typed }) => typed),
  };
}

const none: Answer = { hits: [], notes: [], answer: 'none', nearestWords: [] };

export interface Answer {
  hits: Hit[];
  notes: Note[];
  /** `nearest`: hits, but none has all that was asked; the page must say so. */
  answer: 'found' | 'nearest' | 'none';
  /** Words that are said, near those that are not. */
  nearestWords: string[];
  /** Filters whose value nothing has; they were left out. */
  unknown?: (keyof Filters)[];
  /** What the filters hide, where they hide all of it. */
  hidden?: Hidden;
  /** The query as it was read, when a word of it was corrected or completed. */
  showing?: Piece[];
}

interface Hidden {
  /** How much is found without any filter. */
  count: number;
  /** The filters that alone hide something, and how much is found without each; none where several do together. */
  drop: { key: keyof Filters; count: number }[];
}

export interface Hit {
  kind: Entry['kind'];
  id: string;
  score: number;
  /** Spans of the quotation's text, the passage's summary or the term. */
  marks: Mark[];
  /** What was asked for and is not here, as typed. */
  missing: string[];
}
