import { isArticle, isBe, isModal } from './clause.ts';
import { bare, isCapital, isDay, isNoPerson, ownWords, runsIn } from './names.ts';
import { type Token, wordsOf } from './tokens.ts';
import { type Gender, genderOf, isNumber, isPlaceName, knowledgeOf } from './words.ts';

/** Someone without a name: by their head noun, the last before what tells more of them. */
export function describe(
  core: Token[],
  isName: (token: Token) => boolean,
): Description | undefined {
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
  const part = end > 0 && !isOffice ? core.slice(0, end) : core;
  // “a letter Wednesday to the mayor”
  const base = part.length > 1 && isDay(part.at(-1)!.text) ? part.slice(0, -1) : part;
  // “a person familiar with it”: an adjective after its noun is no head.
  const head =
    base.length > 2 && end > 0 && isOnlyAdjective(base.at(-1)!.text) ? base.at(-2)! : base.at(-1)!;
  // “the lobby group Friends of Sund”, “the charity Shelter”: what it is stands before its name.
  const own = isCapital(head) ? base.findLast(({ text }) => isInstitution(text))?.text : undefined;
  const noun = own ?? oneOf(core) ?? bare(head.text).toLowerCase();
  const tags = knowledgeOf(noun);
  if (tags.isSmall && !/^(?:one|another|someone|others|both)$/.test(noun)) return undefined;
  // “point one”
  if (noun === 'one' && base.length > 1 && !isArticle(base[0])) return undefined;
  if (isDay(head.text)) return undefined;
  // What has a verb of its own is a clause and means nobody.
  if (base.some(({ text }) => isBe(text) || isModal(text))) return undefined;
  const words = wordsOf(core);
  return {
    words,
    head: noun,
    kind: kindOf(noun, base, isName),
    gender: genderOf(ownWords(base)),
  };
}

/** “one of the oldest schools”: what it is one of, where that is an institution. */
function oneOf([one, of, ...rest]: Token[]): string | undefined {
  if (one?.text.toLowerCase() !== 'one' || of?.text !== 'of') return undefined;
  return rest.map(({ text }) => text.replace(/s$/, '')).find(isInstitution);
}

function kindOf(noun: string, base: Token[], isName: (token: Token) => boolean): Kind {
  const { isPlural } = knowledgeOf(noun);
  // “the PM” is none in small letters.
  const isActor = [noun, base.at(-1)!.text].some((word) => knowledgeOf(word).isActor);
  const isCalled = runsIn(base, isName).some(isNoPerson);
  // “the Sund Times” is one, “Sund keepers” are many.
  if (isPlural) return isCalled && isCapital(base.at(-1)) ? 'institution' : 'group';
  if (isInstitution(noun)) return 'institution';
  if (isActor || isHuman(noun)) return 'unnamed';
  return isCalled ? 'institution' : 'thing';
}

function isOnlyAdjective(word: string): boolean {
  return knowledgeOf(word).isAdjective && !knowledgeOf(word).isActor;
}

/** Whether a noun means a person, by what it means or by how it is made. */
export function isHuman(noun: string): boolean {
  return /(?:man|woman|person|smith|\p{L}{3}ist|\p{L}{2}ian|\p{L}{5}ee|boy|girl|kid|^one|^another)$/u.test(
    noun,
  );
}

/**
 * Whether a description takes up somebody whom the report has told of: “the woman”, “the 44-year-old clerk”,
 * “the Norwegian”.
 */
export function takesUp(head: string, words: string): boolean {
  const isAny =
    isGeneral(head) ||
    /^the \S+-year-old\s/i.test(words) ||
    (/^[Tt]he \p{Lu}\p{Ll}+$/u.test(words) && isPlaceName(words.slice(4)));
  // “the mother of three”; not “the mother of a boy”
  const [, many] = /^the (?:mother|father) of (\S+)/i.exec(words) ?? [];
  if (many && isNumber(many)) return true;
  return isAny && /^(?:the|this|that|same)\b/i.test(words) && !isComplemented(words);
}

/** Whether more of someone stands behind the noun: *the head of the school*. */
export function isComplemented(words: string): boolean {
  return /\s(?:of|for|at|from|with|in|to|on|near|who|whose)\s/.test(words);
}

/** “a former minister”, “the largest group of Sund”; not “the Lamp Group”. */
export function isNameless({ head, words, kind }: Partial<Description>): boolean {
  const isName = (word: string) => /^\p{Lu}/u.test(word) && word.toLowerCase() === head;
  const isOne = kind === 'unnamed' || kind === 'institution';
  return isOne && !words?.split(' ').slice(1).some(isName);
}

/** Whether a noun tells no office and no trade. */
export function isGeneral(noun: string): boolean {
  return general.test(noun);
}

/** Whether a noun means an institution. */
export function isInstitution(noun: string): boolean {
  return institutions.test(noun) || isFirm(noun);
}

/** Whether a noun means a firm, whatever it does: the report may have its name elsewhere. */
export function isFirm(noun: string): boolean {
  return firms.test(noun);
}

/** Whether a noun means something written, which has words of its own. */
export function isDocument(noun: string): boolean {
  return documents.test(noun);
}

const general =
  /^(?:man|woman|boy|girl|lad|lady|gentleman|witness|youth|teenager|father|mother|\S+-year-old)$/;
const documents =
  /^(?:statement|message|tweet|letter|note|email|e-mail|memo|memorandum|sign|poster|banner|placard|audit|code|law|bill|contract|book|article|editorial|leaflet|brochure|website|post|survey|review|ruling|verdict|entry|diary|log|release|draft|document|proposal|briefing)$/;
const institutions =
  /^(?:agency|alliance|army|association|authority|bank|bloc|board|bureau|cent(?:er|re)|charity|church|club|coalition|commission|committee|corporation|council|court|department|embassy|foundation|government|institute|league|magazine|ministry|network|newspaper|nonprofit|office|organi[sz]ation|paper|party|police|regulator|report|school|service|statement|study|tank|team|union|university|watchdog)$/;
const firms =
  /^(?:airline|(?:auto|car|chip|drug)maker|brand|chain|company|firm|giant|group|lender|manufacturer|retailer|start-?up)$/;

/** A `thing` has words without saying whose they are: an entry, a sign. */
export type Kind = 'unnamed' | 'institution' | 'group' | 'thing';

/** Someone without a name. */
export interface Description {
  words: string;
  /** The noun that describes them. */
  head: string;
  kind: Kind;
  gender: Gender | undefined;
}
