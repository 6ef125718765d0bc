import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Article, readArticle } from '../../src/split/read-article.ts';

/** Splits the report of a file and compares it with its answers. */
export function scoreFile(text: string, answers: string): Score {
  return score(readArticle(readFileSync(text, 'utf8')), parse(readFileSync(answers, 'utf8')));
}

/**
 * How much of a report's answers were found: each quotation by its paragraph and its exact words, its
 * speaker by name, and what is nobody's speech.
 */
export function score({ quotations, unspoken }: Article, answers: Answers): Score {
  const left = [...quotations];
  const total: Score = { ...none, asked: answers.quotations.length, faults: [] };

  for (const answer of answers.quotations) {
    const at = left.findIndex(
      (each) => each.paragraph === answer.paragraph && each.text === answer.text,
    );
    const where = `¶${answer.paragraph} “${answer.text.slice(0, 40)}”`;
    if (at < 0) {
      total.faults.push(`${where} is not found`);
      continue;
    }
    const [found] = left.splice(at, 1);
    total.found++;
    if (found!.form === (answer.form ?? 'direct')) total.forms++;
    else total.faults.push(`${where} is taken for ${found!.form}`);
    if (answer.continues || found!.continues) total.pieces++;
    if (answer.continues && found!.continues) total.piecesRight++;
    else if (answer.continues || found!.continues)
      total.faults.push(
        `${where} ${found!.continues ? 'goes on, but should not' : 'should go on'}`,
      );

    const isRight = answer.speaker
      ? isSame(found!.speaker?.name ?? '', answer.speaker)
      : !found!.sure;
    if (answer.speaker) {
      total.named++;
      if (isRight) total.right++;
      if (found!.sure) total.sure++;
    }
    if (!isRight && found!.sure) total.wrongAndSure++;
    if (!isRight)
      total.faults.push(
        `${where} is given to ${found!.speaker?.name ?? 'nobody'}${found!.sure ? ', surely' : ''} (“${found!.because}”), not to ${answer.speaker ?? 'nobody'}`,
      );
  }
  total.invented = left.length;
  for (const { paragraph, text } of left)
    total.faults.push(`¶${paragraph} “${text.slice(0, 40)}” is invented`);

  for (const answer of answers.unspoken ?? []) {
    total.kinds++;
    const found = unspoken.find(
      ({ passage }) =>
        passage.paragraph === answer.paragraph &&
        passage.text.replace(/[.,;]$/, '') === answer.text,
    );
    if (found?.kind === answer.kind) total.kindsRight++;
    else
      total.faults.push(
        `¶${answer.paragraph} “${answer.text}” is ${found ? `a ${found.kind}` : 'taken for speech'}, not a ${answer.kind}`,
      );
  }
  return total;
}

/** Whether a name has all the words of an answer: a description's may have other endings. */
function isSame(name: string, answer: string): boolean {
  const words = (text: string) =>
    text
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean);
  const has = words(name);
  return answer
    .split('|')
    .some((one) =>
      words(one).every((word) => has.some((each) => each.slice(0, 7) === word.slice(0, 7))),
    );
}

/** The sum of several reports' scores. */
export function sum(scores: Score[]): Score {
  const all: Score = { ...none, faults: scores.flatMap(({ faults }) => faults) };
  for (const key of counts) all[key] = scores.reduce((count, each) => count + each[key], 0);
  return all;
}

const counts = [
  'asked',
  'found',
  'invented',
  'named',
  'right',
  'sure',
  'wrongAndSure',
  'pieces',
  'piecesRight',
  'forms',
  'kinds',
  'kindsRight',
] as const;

const none = {
  ...(Object.fromEntries(counts.map((key) => [key, 0])) as Record<(typeof counts)[number], number>),
  faults: [],
};

/** What is right of a report, written from its text alone. */
export interface Answers {
  about: string;
  quotations: {
    paragraph: number;
    text: string;
    /** Missing where the text names nobody; two that are both right have a bar between. */
    speaker?: string;
    form?: 'direct' | 'reported';
    continues?: boolean;
  }[];
  unspoken?: { paragraph: number; text: string; kind: 'title' | 'term' | 'name' }[];
}

export interface Score extends Record<(typeof counts)[number], number> {
  /** What differs, a sentence each. */
  faults: string[];
}
