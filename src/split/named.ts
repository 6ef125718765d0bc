import { isArticle, isNoun } from './clause.ts';
import { isHuman } from './description.ts';
import {
  type Run,
  bare,
  isCapital,
  isLetteredOffice,
  isNoPerson,
  ownWords,
  runsIn,
} from './names.ts';
import { isPeerage } from './name-parts.ts';
import { type Token, wordsOf } from './tokens.ts';
import { type Gender, genderOf, isPlaceName, isShortTitle, knowledgeOf } from './words.ts';
import { isOfWork } from './works.ts';

/** The person whom a part names, with what the name is preceded by. */
export function nameIn(part: Token[], isName: (token: Token) => boolean): Named | undefined {
  const runs = runsIn(part, isName);
  const head = runs.filter((run) => !run.possessive && !isInside(part, run)).at(-1);
  const tail = runs
    .filter((run) => run !== head && isInside(part, run))
    .map((run) => ({ run, name: afterOffice(part, run) }))
    .find(({ run, name }) => run !== name)?.name;
  const found = [head, tail].map((run) => run && personIn(run, part)).find(Boolean);
  if (!found) return undefined;
  // A description that a name only opens ends in a noun of its own: “a Trade Ministry aide”.
  return isModifier(found, part[found.to]) ? undefined : found;
}

/**
 * Whether the word after a name is the noun that the name belongs to: “his Norwegian *counterpart*”.
 *
 * @param next the token after the name
 * @param before the one before it
 */
export function isModifier(
  { tokens }: Pick<Run, 'tokens'>,
  next: Token | undefined,
  before?: Token,
): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false;
  const { isSmall, isTensed, isActor } = knowledgeOf(next.text);
  // After a full name stands its verb, which may look like a noun: “Petra Onsley cut”; but not after an
  // article: “the Morning Report programme”.
  const isNoun = tokens.length === 1 || /^(?:the|an?)$|['’]s?$/i.test(before?.text ?? '');
  return isActor || isHuman(next.text) || (isNoun && !(isSmall || isTensed));
}

/** After a preposition a name is no head: “a study by the University”. */
function isInside(part: Token[], { from }: Run): boolean {
  // “Party of Sund leader Ann Lund”: the place belongs to the office, which is hers.
  const place = part
    .slice(0, Math.max(0, from - 1))
    .findLastIndex((each) => !isCapital(each) && each.text !== 'the');
  const isOffice =
    place < from - 2 && isCapital(part[place - 1]) && knowledgeOf(part[from - 1]!.text).isActor;
  if (isOffice && part[place]?.text === 'of') return false;
  // “minister of mines and energy Ann Lund”: what the office is for stands between.
  const before = part[from - 1];
  const isField = isNoun(before) && !isCapital(before) && !knowledgeOf(before!.text).isActor;
  const of = part.findIndex(({ text }) => /^(?:of|for)$/.test(text));
  if (isField && of > 0 && of < from - 1 && knowledgeOf(part[of - 1]!.text).isActor) return false;
  return part
    .slice(0, from)
    .some(({ text }) =>
      /^(?:of|for|at|from|with|in|by|to|on|near|behind|who|which|whose|that)$/i.test(text),
    );
}

/**
 * “Ambassador to Peru Ann Lund”, “Secretary of State Ann Lund”: the name comes after what the office is for.
 *
 * @param part the tokens that the run is among
 * @returns the run of the name alone, or the same run where there is no office before it
 */
export function afterOffice(part: Token[], run: Run): Run {
  const { tokens, from } = run;
  const stretch = part.slice(0, from).findLastIndex((each) => !isCapital(each) && !joins(each));
  const before = part.slice(stretch + 1, from);
  if (tokens.length < 3 || !before.some(joins)) return run;
  // “a spokesman for Lamp Minister Ann Lund”: the office before the name is hers.
  const owner = part[stretch];
  const isHolder = knowledgeOf(owner?.text ?? '').isActor;
  const offices = tokens.slice(0, isHolder ? -1 : 1);
  if (owner && !isCapital(owner) && offices.some(({ text }) => knowledgeOf(text).isTitle))
    return run;
  const isFor = /^(?:to|in|of|for|from|at)$/.test(before.at(-1)!.text);
  const place = tokens.findLastIndex((_, at) => isPlaceName(wordsOf(tokens.slice(0, at + 1)))) + 1;
  // “Keepers at the Sund Lamp Market” hold none.
  const isOffice = [part[stretch], ...before].some(
    (each) => each && knowledgeOf(each.text).isActor && !knowledgeOf(each.text).isPlural,
  );
  // A first name that is known begins it, or what follows a title; else it has two words.
  const first = tokens.findIndex(
    ({ text }, at) =>
      at > 0 && (knowledgeOf(text).likely || knowledgeOf(tokens[at - 1]!.text).isTitle),
  );
  const begins = first > 0 && first < tokens.length - 1 ? first : tokens.length - 2;
  const start = isFor && place > 0 && place < tokens.length - 1 ? place : isOffice ? begins : 0;
  return start > 0 ? { ...run, from: from + start, tokens: tokens.slice(start) } : run;
}

function joins({ text }: Token): boolean {
  return /^(?:and|the|to|in|of|for|from|at)$/.test(text);
}

function personIn(run: Run, part: Token[]): (Named & { to: number; tokens: Token[] }) | undefined {
  const title = titleIn(run, part[run.from - 1]);
  const start = title + 1 + Number(isEpithet(run.tokens.slice(title + 1)));
  const name = run.tokens.slice(start);
  if (
    name.length === 0 ||
    /^(?:the|a|an|in|on|at|for|of|by|and|but|this|that)$/i.test(name[0]!.text) ||
    isNoPerson({ ...run, tokens: name }) ||
    isOfWork(part, run.from)
  )
    return undefined;
  const before = part[run.from - 1]?.text ?? '';
  const office = before === 'and' && start === 0 ? [] : part.slice(0, run.from + start);
  const role = wordsOf(office).replace(/^(?:the|a|an)\s/i, '');
  // “the Keepers’ Daily”
  const isOfMany = bare(before) !== before && part[run.from - 2]?.text === 'the';
  if (isOfMany && name.length === 1 && title < 0) return undefined;
  // “the Coldwater Bank” is no person; “the elder Laine” and “the engineer Ruth Adeyemi” are.
  if (/^(?:the|a|an|this|its|their)$/i.test(before) && title < 0) return undefined;
  // “many Liberals”, “the Sund and Lothian Keepers” are several.
  const { text: last, isLastName } = name.at(-1)!;
  const isSeveral = knowledgeOf(bare(last)).isPlural && !isLastName && title < 0;
  if (isSeveral && run.from > 0 && !knowledgeOf(before).isActor) return undefined;
  const isPeer = name.length === 1 && isPeerage(run.tokens[title]?.text ?? '');
  return {
    name: wordsOf(isPeer ? run.tokens.slice(title) : name),
    ...(role ? { role } : {}),
    // Ann King is no king.
    gender: genderOf(ownWords([...part.slice(0, run.from), ...run.tokens.slice(0, -1)])),
    likely: knowledgeOf(bare(name[0]!.text)).likely,
    unsure:
      /^(?:the|a|an)$/i.test(part[0]?.text ?? '') &&
      title < 0 &&
      !knowledgeOf(before).isActor &&
      name.length === 1,
    to: run.to,
    tokens: name,
  };
}

/** The place of the last word of a run that stands before the name and is no part of it; -1 without one. */
function titleIn({ tokens }: Run, before: Token | undefined): number {
  // “Dr Obaid Sultan Lund”: after a form of address that is written short comes the name, whatever it is like.
  const short = tokens.findLastIndex(
    ({ text }, at) =>
      at < tokens.length - 1 && isShortTitle(text) && !knowledgeOf(tokens[at + 1]!.text).isTitle,
  );
  if (short >= 0) return short;
  // After a first name a trade is a last name: “Tom Fisher”; and then it is one alone.
  return tokens.findLastIndex(
    ({ text, isLastName, isAddress }, at, all) =>
      (isAddress || knowledgeOf(text).isTitle || isTrade(all, at) || isLetteredOffice(all, at)) &&
      !knowledgeOf(all[at - 1]?.text ?? '').likely &&
      !(isLastName && at === all.length - 1) &&
      !isSurname(before, all, at),
  );
}

/** “Onsley King said”: at the end of a name what may be a title is none; “the Sund Mayor” is described. */
function isSurname(before: Token | undefined, run: Token[], at: number): boolean {
  const { isTitle, isPlace } = knowledgeOf(bare(run[at - 1]?.text ?? 'the'));
  const isOffice = isArticle(before) || knowledgeOf(before?.text ?? '').isTitle;
  return at > 0 && at === run.length - 1 && !isTitle && !isPlace && !isOffice;
}

/** “Peruvian Ann Lund”, “Nine-year-old Ann”: where somebody is from is no part of the name, nor how old. */
function isEpithet([place, first, last]: Token[]): boolean {
  const [, quality = ''] = /-(\p{Ll}+)$/u.exec(place?.text ?? '') ?? [];
  if (first && (knowledgeOf(quality).isAdjective || knowledgeOf(quality).isTensed)) return true;
  const isFirst = (token: Token | undefined) => Boolean(knowledgeOf(bare(token!.text)).likely);
  return Boolean(last) && isPlaceName(place!.text) && !isFirst(place) && isFirst(first);
}

/** “Keeper Ann Lund” at the head of a sentence: by its ending, and by the first name after it. */
function isTrade(run: Token[], at: number): boolean {
  const [{ text }, next] = [run[at]!, run[at + 1]];
  const isFirst = (word: string) => Boolean(knowledgeOf(bare(word)).likely);
  return (
    at === 0 && run.length > 2 && /(?:er|or)$/.test(text) && !isFirst(text) && isFirst(next!.text)
  );
}

/** A person by name, as far as the words beside it tell. */
export interface Named {
  /** As it stands, without title. */
  name: string;
  role?: string | undefined;
  gender: Gender | undefined;
  /** What the first name makes likely. */
  likely?: Gender | undefined;
  /** It may be someone else of that name. */
  unsure: boolean;
}
