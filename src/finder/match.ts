import { type Doc, isCompany, type Lexicon } from './lexicon.ts';
import type { Unit } from './unit.ts';
import type { Meaning } from './understand.ts';

/**
 * How well each entry answers what is asked, best first; entries that have nothing of it are left
 * out. A tie goes to the entry that stands first.
 */
export function rank({ docs, places }: Lexicon, { units }: Meaning): Match[] {
  const slots = units.flatMap(({ slots }) => slots);
  return docs
    .map((doc, place): Match => {
      const answers = answersTo(units, place, places);
      const run = longestRun(doc.keys, slots);
      const inOrder = run.length > 1 || slots.length < 2 ? run.length / (slots.length || 1) : 0;
      const { cover, strength } = shares(units, answers) ?? asTyped(doc, slots.length, inOrder);
      const score = scoreOf(doc, cover, strength, inOrder, run);
      return { doc, place, answers, cover, run, score };
    })
    .filter(({ cover }) => cover > 0)
    .sort((a, b) => b.score - a.score);
}

/** What share of the weight asked for is answered, and how well; nothing where no word weighs. */
function shares(units: Unit[], answers: Answer[]): Shares | undefined {
  const sums = { total: 0, cover: 0, strength: 0 };
  units.forEach(({ weight }, at) => {
    const strength = answers[at]?.strength ?? 0;
    sums.total += weight;
    sums.cover += strength ? weight : 0;
    sums.strength += weight * strength;
  });
  const { total, cover, strength } = sums;
  return total ? { cover: cover / total, strength: strength / total } : undefined;
}

/** Everyday words alone must stand as they were typed; where nothing is asked for, all but terms match. */
function asTyped({ entry }: Doc, asked: number, inOrder: number): Shares {
  const isMatch = asked ? inOrder === 1 : entry.kind !== 'term';
  return { cover: isMatch ? 1 : 0, strength: 0 };
}

function scoreOf(
  { entry }: Doc,
  cover: number,
  strength: number,
  inOrder: number,
  run: Run,
): number {
  const isBeginning = inOrder === 1 && run.start === 0;
  const score = cover + 0.5 * strength + 0.6 * inOrder + (isBeginning ? 0.1 : 0);
  const complete = cover > 0.99;
  // A quotation that has everything comes before all that is not a quotation.
  if (entry.kind === 'quote') return score + (complete ? 1 : 0);
  return (entry.kind === 'passage' ? 0.8 : 0.6) * score + (complete ? 0.5 : 0);
}

/** For each unit the key that answers it; one that counts in company alone needs another beside it. */
function answersTo(units: Unit[], place: number, places: Lexicon['places']): Answer[] {
  const answers = units.map((unit) => answerTo(unit, place, places));
  const telling = answers.filter(({ key }, at) => key && !units[at]?.isLight);
  if (telling.length > 1) return answers;
  return answers.map((each) => (isCompany(each.key) ? nothing : each));
}

const nothing: Answer = { key: '', strength: 0 };

/** The key by which an entry answers a unit best. */
function answerTo(unit: Unit, place: number, places: Lexicon['places']): Answer {
  let best = { key: '', strength: 0 };
  for (const [key, weight] of unit.keys) {
    const strength = weight * (places.get(key)?.get(place) ?? 0);
    if (strength > best.strength) best = { key, strength };
  }
  return best;
}

/** The longest stretch of a text that has the words asked for one after the other. */
function longestRun(stems: string[], slots: Set<string>[]): Run {
  const best = { start: 0, length: 0 };
  let last: number[] = [];
  stems.forEach((stem, at) => {
    const next = slots.map((slot, order) => (slot.has(stem) ? (last[order - 1] ?? 0) + 1 : 0));
    const length = Math.max(...next);
    if (length > best.length) Object.assign(best, { length, start: at - length + 1 });
    last = next;
  });
  return best;
}

/** A stretch of an entry's words. */
interface Run {
  start: number;
  length: number;
}

interface Shares {
  cover: number;
  strength: number;
}

interface Answer {
  key: string;
  strength: number;
}

export interface Match {
  doc: Doc;
  place: number;
  /** For each unit the key that answers it here, or an empty text, and how well. */
  answers: Answer[];
  /** The share of what is asked that the entry has, from 0 to 1. */
  cover: number;
  run: Run;
  score: number;
}
