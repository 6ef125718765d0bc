import { stem } from './inflection.ts';

/**
 * Whether a folded word says nothing about the subject. Such words never decide whether a quotation
 * is found, and still count where a reader types a run of words as they were said.
 */
export function isStopWord(folded: string): boolean {
  return stopWords.has(folded) || askingWords.has(stem(folded));
}

/** The such word that a word is with two neighbors changed over; nothing for most. */
export function stopWordSwapped(folded: string): string | undefined {
  return Array.from(folded.slice(1), (_, at) => {
    const [before, one, other] = [folded.slice(0, at), folded[at], folded[at + 1]];
    return `${before}${other}${one}${folded.slice(at + 2)}`;
  }).find((swapped) => isStopWord(swapped));
}

/** English function words, and those with “not” at their end; folded. */
const stopWords: ReadonlySet<string> = new Set(
  (
    'a about across after all along already also always am among an and another any anybody ' +
    'anyone anything are around as at away back be because been before behind being below ' +
    'beside between beyond both but by ca can could did do does doing down during each ' +
    'either else enough even ever every everybody everyone everything except for from had ' +
    'has have having he her here herself him himself his how i if im in into is it its ' +
    'itself just let like may me might more most must my neither never no nobody none nor ' +
    'not nothing now of off on once only onto or other our out over own per perhaps quite ' +
    'rather really same shall she should since so some somebody someone something still such ' +
    'than that thats the their them themselves then there theres these they theyre this ' +
    'those though through to too toward towards under unless until up upon very was we well ' +
    'were what whats when where which while who whos whose why will with within without wo ' +
    'would yet you your mr mrs ms dr sir madam'
  )
    .split(' ')
    .flatMap((word) => [word, `${word}nt`]),
);

/** English words of asking and telling: what a question is made of (“what did … say about …”). */
const askingWords = new Set(
  (
    'answer argue ask become believe call claim comment count define describe explain ' +
    'express get give happen keep kind many mean mention much opinion quote refer remark ' +
    'reply say speak stand state statement suggest talk tell thing think true use view want'
  )
    .split(' ')
    .map(stem),
);
