import { isArticle } from './clause.ts';
import { type Run, bare, isNoPerson, isParticle, runsIn } from './names.ts';
import type { Sentence } from './sentences.ts';
import type { Token } from './tokens.ts';
import { knowledgeOf } from './words.ts';

/**
 * Marks the forms of address that a report shows by itself, whatever its language: “Tan Sri Per” after
 * “Per Onsley”, “Tan Sri Onsley” beside “Tan Sri Lund”.
 */
export function markFormsOfAddress(sentences: Pick<Sentence, 'tokens' | 'isName'>[]): void {
  const names = sentences
    .flatMap(({ tokens, isName }) =>
      runsIn(tokens, isName)
        .filter((run) => run.tokens.length > 1 && !isNoPerson({ tokens: run.tokens.slice(-1) }))
        .map((run) => ({ ...inParts(run), isNew: isIntroduced(tokens, run) })),
    )
    .map((name, at) => ({ ...name, at }));
  const people = names.filter(({ run }) => !isNoPerson({ tokens: run.tokens.slice(1) }));
  const fronts = Map.groupBy(
    names.filter(({ first }) => !first.every((word) => knowledgeOf(word).likely)),
    ({ first }) => first.join(' '),
  );

  for (const [front, named] of fronts) {
    const { length } = named[0]!.first;
    const isBefore = ({ words }: Name) => words.join(' ').startsWith(`${front} `);
    const introduced = new Set(named.flatMap(({ isNew, last }) => (isNew ? last : [])));
    // What is someone's first name is nobody else's last name; but “Idris James” need not be James Onsley.
    const isBeforeFirst = named.some(
      ({ last, at }) =>
        !introduced.has(last) &&
        !knowledgeOf(last).likely &&
        people.some(
          (name) =>
            name.at < at && name.first.slice(isBefore(name) ? length + 1 : 0).includes(last),
        ),
    );
    const shared = new Set(
      named
        .map(({ last }) => last)
        .filter((last) => people.some((name) => !isBefore(name) && name.last === last)),
    );
    // Letters are no first name, so that one last name shows what they are.
    const enough = /^\p{Lu}{2,}$/u.test(front) ? 1 : 2;
    if (!isBeforeFirst && shared.size < enough) continue;
    for (const { run } of names.filter(isBefore))
      for (const token of run.tokens.slice(0, length)) token.isAddress = true;
  }
}

function inParts(run: Run): Name {
  const { tokens } = run;
  // “de la Onsley” is one last name.
  const from = 1 + tokens.slice(0, -1).findLastIndex((token) => !isParticle(token));
  const words = tokens.map(({ text }) => bare(text));
  return { run, words, first: words.slice(0, from), last: words.slice(from).join(' ') };
}

/** “Idris James, a keeper,”: a report tells who somebody is whom it has not named before. */
function isIntroduced(sentence: Token[], { from, to }: Run): boolean {
  const [sign, next] = sentence.slice(to);
  const isTold = sign?.text === ',' && (isArticle(next) || /^\p{N}+$/u.test(next?.text ?? ''));
  const before = sentence[from - 1];
  return isTold || (before?.kind === 'word' && knowledgeOf(before.text).isActor);
}

/** @property first all words but the last name */
interface Name {
  run: Run;
  words: string[];
  first: string[];
  last: string;
}
