import { hintWeight } from './entries.ts';
import type { Match } from './match.ts';
import type { Query } from './query.ts';
import type { Change, Unit } from './unit.ts';

/**
 * What the finder did with a query, for the page to say in words: names under another spelling,
 * corrections, words that nobody says.
 *
 * @param best the first entry found; of several corrections the one that it answers is told
 */
export function notesOn(units: Unit[], best: Match | undefined): Note[] {
  const notes = units.flatMap((unit, at) =>
    noteOn(unit, best?.answers[at]?.key ?? '', isIndexed(best, at)),
  );
  const seen = new Set<string>();
  return notes.filter(({ kind, from }) => {
    const key = `${kind} ${from}`;
    return !seen.has(key) && seen.add(key);
  });
}

/** The query with what was corrected in place, piece by piece; nothing when nothing was. */
export function showingFor(query: Query, notes: Note[]): Piece[] | undefined {
  const changes = notes.filter(({ kind }) => kind === 'corrected');
  if (!changes.length) return undefined;

  const pieces: Piece[] = [];
  let rest = query.text.trim();
  for (const { from, to = from } of changes) {
    const at = rest.indexOf(from);
    if (at < 0) continue;
    if (at > 0) pieces.push({ text: rest.slice(0, at), changed: false });
    pieces.push({ text: to, changed: true });
    rest = rest.slice(at + from.length);
  }
  if (rest) pieces.push({ text: rest, changed: false });
  return pieces;
}

/** Whether what is found first answers by an editor's term alone. */
function isIndexed(best: Match | undefined, at: number): boolean {
  const answer = best?.answers[at];
  return !!answer?.key && answer.strength <= hintWeight;
}

function noteOn(
  { typed: from, weight, senses, change }: Unit,
  answer: string,
  isByIndex: boolean,
): Note[] {
  const sense =
    senses.find(({ keys }) => keys.includes(answer)) ?? senses.find(({ concept }) => concept);
  // A guess that leads nowhere was no help: the word is absent.
  if (change && sense) {
    const id = sense.concept?.id;
    const to = change === 'completed' && senses.length > 1 ? undefined : sense.printed;
    return [{ kind: change, from, ...(to && { to }), ...(id && { id }) }];
  }
  if (change || (weight && !senses.length)) return [{ kind: 'absent', from }];
  return weight && isByIndex && !sense?.concept ? [{ kind: 'indexed', from }] : [];
}

/**
 * One thing to tell.
 *
 * - `absent`: nobody says `from`. `phrase`: nobody says it word for word. `apart`: all of it is said,
 *   but not in one place. `cut`: it was too long, and its end was not read.
 * - `indexed`: what is found first does not say `from`; an editor's term does.
 * - `person`, `entry`: the query names somebody, or a term of the glossary, and nothing else.
 * - any other: `from` was read as `to`. `name` and `term` have the id of the person or the term, and
 *   so has a correction that leads to one; an `alias` is another name of a thing without an entry.
 */
export interface Note {
  kind: Change | 'absent' | 'apart' | 'phrase' | 'indexed' | 'cut' | 'person' | 'entry';
  from: string;
  to?: string;
  id?: string;
  /** Of a person the role, of a term another name. */
  says?: string;
}

export interface Piece {
  text: string;
  changed: boolean;
}
