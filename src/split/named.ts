import { isHuman } from './description.ts';
import { type Run, bare, isNoPerson, runsIn } from './names.ts';
import { type Token, wordsOf } from './tokens.ts';
import { type Gender, genderOf, knowledgeOf } from './words.ts';

/** The person whom a part names, with what the name is preceded by. */
export function nameIn(part: Token[], isName: (token: Token) => boolean): Named | undefined {
  const runs = runsIn(part, isName);
  const head = runs.filter((run) => !run.possessive && !isInside(part, run)).at(-1);
  const tail = runs.find((run) => run !== head && isInside(part, run) && strip(run) !== run);
  const found = [head, tail && strip(tail)].map((run) => run && personIn(run, part)).find(Boolean);
  if (!found) return undefined;
  // A description that a name only opens ends in a noun of its own: “a Trade Ministry aide”.
  return isModifier(found, part[found.to]) ? undefined : found;
}

/** Whether the word after a name is the noun that the name belongs to: “his Norwegian *counterpart*”. */
export function isModifier({ tokens }: Pick<Run, 'tokens'>, next: Token | undefined): boolean {
  if (next?.kind !== 'word' || !/^\p{Ll}/u.test(next.text)) return false;
  const { isSmall, isTensed, isActor } = knowledgeOf(next.text);
  // After a full name stands its verb, which may look like a noun: “Petra Onsley cut”.
  return isActor || isHuman(next.text) || (tokens.length === 1 && !(isSmall || isTensed));
}

/** After a preposition a name is no head: “a study by the University”. */
function isInside(part: Token[], { from }: Run): boolean {
  return part
    .slice(0, from)
    .some(({ text }) =>
      /^(?:of|for|at|from|with|in|by|to|on|near|behind|who|which|whose|that)$/i.test(text),
    );
}

/** “Ambassador to Peru Ann Lund”: after the place comes the name. */
function strip(run: Run): Run {
  const from = run.tokens.findIndex(({ text }) => !knowledgeOf(text).isPlace);
  return from > 0 ? { ...run, from: run.from + from, tokens: run.tokens.slice(from) } : run;
}

function personIn(run: Run, part: Token[]): (Named & { to: number; tokens: Token[] }) | undefined {
  // After a first name a trade is a last name: “Tom Fisher”.
  const title = run.tokens.findLastIndex(
    ({ text }, at, all) =>
      knowledgeOf(text).isTitle && !knowledgeOf(all[at - 1]?.text ?? '').likely,
  );
  const name = run.tokens.slice(title + 1);
  if (
    name.length === 0 ||
    /^(?:the|a|an|in|on|at|for|of|by|and|but|this|that)$/i.test(name[0]!.text) ||
    isNoPerson({ ...run, tokens: name })
  )
    return undefined;
  const before = part[run.from - 1]?.text ?? '';
  const role = wordsOf(part.slice(0, run.from + title + 1)).replace(/^(?:the|a|an)\s/i, '');
  // “the Coldwater Bank” is no person; “the elder Laine” and “the engineer Ruth Adeyemi” are.
  if (/^(?:the|a|an|this|its|their)$/i.test(before) && title < 0) return undefined;
  return {
    name: wordsOf(name),
    ...(role ? { role } : {}),
    gender: genderOf([...part.slice(0, run.from), ...run.tokens].map(({ text }) => bare(text))),
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
