import { type Run, bare, isCapital, isNoPerson, runsIn } from './names.ts';
import type { Token } from './tokens.ts';
import { type Gender, knowledgeOf } from './words.ts';

/**
 * Whom a phrase means: *Per Aune, who runs the store*; *a senior official with the office*; *she*.
 *
 * @param tokens the phrase, without the verb
 * @param isName whether a word that opens a sentence is a name there
 * @returns nothing where the phrase means nobody
 */
export function readPhrase(tokens: Token[], isName: (token: Token) => boolean): Phrase | undefined {
  const parts = partsOf(tokens);
  const [first = [], ...others] = parts;
  const core = first.slice(first.findIndex(({ text }, at) => !isOpener(text, first[at + 1])));
  const [word] = core;
  if (!word || word.kind !== 'word') return undefined;
  const words = wordsOf(core);
  const lower = word.text.toLowerCase();
  // “In her book … she”: what stands before the pronoun tells where, not who.
  const pronoun =
    (core.length <= 2 && pronouns[lower]) || pronouns[core.at(-1)!.text.toLowerCase()];
  if (pronoun) return { words, pronoun };
  if (
    /^(?:one|another|someone|somebody|others?|everyone|nobody|i|we|you)$/.test(lower) &&
    core.length === 1 &&
    others.length === 0
  )
    return undefined;

  const named = nameIn(core, isName);
  if (named) return { words, ...named, role: named.role ?? roleIn(others) };
  // “the locksmith, Hector Villalobos”: what stands beside the description is the name.
  for (const other of others) {
    const beside = nameIn(other, isName);
    if (beside && (isCapital(other[0]) || beside.role))
      return {
        words: wordsOf([...core, ...other]),
        ...beside,
        gender: beside.gender ?? genderOf(core),
        role: beside.role ?? words,
      };
  }
  return describe(core, isName);
}

/** A phrase's parts between commas; what stands in brackets is passed over. */
function partsOf(tokens: Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([]$/.test(token.text)) depth++;
    else if (/^[)\]]$/.test(token.text)) depth--;
    else if (depth > 0) continue;
    else if (/^[,—–]$/.test(token.text)) parts.push([]);
    else if (token.kind === 'word') parts.at(-1)!.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

function isOpener(text: string, next: Token | undefined): boolean {
  return (
    /^(?:but|and|so|then|later|yet|still|meanwhile|even|as|when|while|where|once|here|there|also|though|because|that|if|now|by|from|to|with|after)$/i.test(
      text,
    ) && Boolean(next)
  );
}

/** The person whom a part names, with what the name is preceded by. */
function nameIn(part: Token[], isName: (token: Token) => boolean): Named | undefined {
  const runs = runsIn(part, isName);
  const head = runs.filter((run) => !run.possessive && !isInside(part, run)).at(-1);
  const tail = runs.find((run) => run !== head && isInside(part, run) && strip(run) !== run);
  const found = [head, tail && strip(tail)].map((run) => run && personIn(run, part)).find(Boolean);
  if (!found) return undefined;
  // A description that a name only opens ends in a noun of its own: “a Foreign Ministry official”.
  const after = part[found.to];
  if (after && /^\p{Ll}/u.test(after.text) && knowledgeOf(after.text).isActor) return undefined;
  return found;
}

/** After a preposition a name is no head: “a study by the University”. */
function isInside(part: Token[], { from }: Run): boolean {
  return part
    .slice(0, from)
    .some(({ text }) =>
      /^(?:of|for|at|from|with|in|by|to|on|near|behind|who|which|whose|that)$/i.test(text),
    );
}

/** “Ambassador to Russia Wi Sung-lac”: after the place comes the name. */
function strip(run: Run): Run {
  const from = run.tokens.findIndex(({ text }) => !knowledgeOf(text).isPlace);
  return from > 0 ? { ...run, from: run.from + from, tokens: run.tokens.slice(from) } : run;
}

function personIn(run: Run, part: Token[]): (Named & { to: number }) | undefined {
  const title = run.tokens.findLastIndex(({ text }) => knowledgeOf(text).isTitle);
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
    name: wordsOf(name.map((each) => ({ ...each, text: each.text }))),
    ...(role ? { role } : {}),
    gender: genderOf([...part.slice(0, run.from), ...run.tokens]),
    likely: knowledgeOf(bare(name[0]!.text)).likely,
    unsure:
      /^(?:the|a|an)$/i.test(part[0]?.text ?? '') &&
      title < 0 &&
      !knowledgeOf(before).isActor &&
      name.length === 1,
    to: run.to,
  };
}

function genderOf(tokens: Token[]): Gender | undefined {
  return tokens.map(({ text }) => knowledgeOf(bare(text)).gender).find(Boolean);
}

/** Someone without a name: by their head noun, the last before what tells more of them. */
function describe(core: Token[], isName: (token: Token) => boolean): Phrase | undefined {
  const end = core.findIndex(
    ({ text }, at) =>
      at > 0 &&
      /^(?:of|for|at|from|with|in|by|to|on|who|which|whose|that|near|behind|after|before)$/i.test(
        text,
      ) &&
      knowledgeOf(text).isSmall,
  );
  const last = core.at(-1)!;
  const isOffice =
    end > 0 &&
    /^\p{Ll}/u.test(last.text) &&
    isCapital(core.at(-2)) &&
    knowledgeOf(last.text).isActor;
  const base = end > 0 && !isOffice ? core.slice(0, end) : core;
  const head = base.at(-1)!;
  const noun = bare(head.text).toLowerCase();
  const tags = knowledgeOf(noun);
  if (tags.isSmall && !/^(?:one|another|someone|others|both)$/.test(noun)) return undefined;
  if (days(head.text)) return undefined;
  const words = wordsOf(core);
  return { words, head: noun, kind: kindOf(noun, base, isName), gender: genderOf(base) };
}

function kindOf(noun: string, base: Token[], isName: (token: Token) => boolean): Kind {
  const { isActor, isPlural } = knowledgeOf(noun);
  if (isPlural) return 'group';
  if (isActor || isHuman(noun)) return 'unnamed';
  return runsIn(base, isName).some(isNoPerson) || institutions.test(noun) ? 'institution' : 'thing';
}

/** Whether a noun means a person, by what it means or by how it is made. */
function isHuman(noun: string): boolean {
  return /(?:man|woman|person|smith|ist|ian|ee|boy|girl|kid|one|another)$/.test(noun);
}

function roleIn(parts: Token[][]): string | undefined {
  const role = parts.find(
    ([first]) =>
      first &&
      !/^(?:who|which|whose|where|when|\d+)$/i.test(first.text) &&
      /^\p{Ll}/u.test(first.text) &&
      !/ing$|ed$/.test(first.text),
  );
  return role &&
    (/^(?:a|an|the|its|his|her|their)$/i.test(role[0]!.text) ||
      role.some(({ text }) => knowledgeOf(text).isActor))
    ? wordsOf(role)
    : undefined;
}

function days(text: string): boolean {
  return /day$/.test(text) && /^\p{Lu}/u.test(text);
}

/** The words as they stand, with one space between. */
export function wordsOf(tokens: Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

const institutions =
  /^(?:agency|army|association|authority|bank|board|bureau|cent(?:er|re)|church|club|commission|committee|company|corporation|council|court|department|embassy|firm|foundation|government|group|institute|league|ministry|network|office|organi[sz]ation|paper|party|police|report|school|service|statement|study|team|union|university)$/;
const pronouns: Record<string, Pronoun> = { he: 'he', she: 'she', they: 'they', it: 'it' };

export type Pronoun = Gender | 'they' | 'it';
/** A `thing` has words without saying whose they are: an entry, a sign. */
export type Kind = 'unnamed' | 'institution' | 'group' | 'thing';

interface Named {
  /** As it stands, without title. */
  name: string;
  role?: string | undefined;
  gender: Gender | undefined;
  /** What the first name makes likely. */
  likely?: Gender | undefined;
  /** It may be someone else of that name. */
  unsure: boolean;
}

/** Whom a phrase means, as far as the phrase itself says. */
export interface Phrase extends Partial<Named> {
  words: string;
  pronoun?: Pronoun | undefined;
  /** The noun that describes someone without a name, and what kind of voice it is. */
  head?: string;
  kind?: Kind;
}
