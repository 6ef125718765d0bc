import type { Entry } from './entries.ts';
import { type Filters, passes } from './filters.ts';
import type { Lexicon } from './lexicon.ts';
import { lexiconOf } from './lexicon-of.ts';
import type { FinderData } from './index-data.ts';
import { type Mark, marksOf } from './marks.ts';
import { type Match, rank } from './match.ts';
import { nearestWords } from './nearest-words.ts';
import { type Note, notesOn, type Piece, showingFor } from './notes.ts';
import { parseQuery, type Query } from './query.ts';
import { type Meaning, understand } from './understand.ts';

/**
 * Quotations and passages that answer what a reader typed, best first, and what was done to find
 * them. An empty input gives everything that the filters let through, in the order of the data.
 *
 * @param input anything; at most some hundred characters of it are read
 */
export function find(data: FinderData, input: string, filters: Filters = {}): Answer {
  const lexicon = lexiconOf(data);
  const query = parseQuery(input);
  // Signs alone are no words, and nothing typed is no question.
  if (!query.words.length && input.trim()) return none;

  const meaning = understand(lexicon, query);
  const matches = rank(lexicon, meaning).filter(({ doc }) => passes(doc.entry, filters));
  return toAnswer(lexicon, query, meaning, matches);
}

/** From this share of what is asked on, an entry answers it. */
const enough = 0.75;
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
  const isFound = best !== undefined && literal.length > 0 && answers(best, meaning);
  const limit = best ? best.cover * (isFound ? besideFound : besideNearest) : 2;
  const notes = notesOn(meaning.units, best);
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
function answers({ cover, doc }: Match, { units }: Meaning): boolean {
  if (doc.entry.kind === 'term') return false;
  const asked = units.filter(({ weight }) => weight).length;
  return cover > 0.99 || (cover >= enough && asked > 3);
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
  const kind = best && best.doc.entry.kind !== 'term' ? 'apart' : 'absent';
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
  /** The query as it was read, when a word of it was corrected or completed. */
  showing?: Piece[];
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
