import nlp from 'compromise';

/**
 * What the language library knows of a word by itself. A word is looked at once.
 *
 * @param word in the case in which it stands
 */
export function knowledgeOf(word: string): Knowledge {
  const known = seen.get(word) ?? lookUp(word);
  seen.set(word, known);
  return known;
}

function lookUp(word: string): Knowledge {
  const lower = word.toLowerCase();
  const own = tagsOf(word);
  const tags = word === lower ? own : tagsOf(lower);
  // Beside a subject a form that may be an adjective is read as the verb it is there.
  const verb = /^\p{Ll}/u.test(word) ? nlp(`he ${word}`) : undefined;
  const isVerb = verb?.has('(#PastTense|#PresentTense|#Copula|#Auxiliary)$') ?? false;
  const isTensed = isVerb && (verb!.has('#PastTense$') || /[^s]s$/.test(lower));
  const isAdverb = tags.includes('Adverb');
  const isOffice = titles.has(lower) || offices.test(word) || tags.includes('Actor');
  // “A. Lund” has no article.
  const isGrammar =
    !/^\p{Lu}\.$/u.test(word) && (small.has(lower) || tags.some((tag) => functions.includes(tag)));
  return {
    lemma: (isVerb && verb!.verbs().toInfinitive().text()) || lower,
    isTensed,
    isActor: isOffice || tags.includes('Honorific'),
    isTitle: isOffice || own.includes('Honorific'),
    isPlural: plural.has(lower) || tags.includes('Plural'),
    isPlace: own.some((tag) => places.includes(tag)),
    isAbbreviation: abbreviated.test(word) || (own.includes('Abbreviation') && word.length <= 5),
    isAdjective: tags.includes('Adjective'),
    isGrammar,
    isPreposition: tags.includes('Preposition'),
    isSmall: isGrammar || isAdverb,
    gender: genderOfWord(word),
    likely: likelyGender(own),
  };
}

function tagsOf(word: string): string[] {
  return nlp(word).json()[0]?.terms[0]?.tags ?? [];
}

function genderOfWord(word: string): Gender | undefined {
  const lower = word.toLowerCase().replace(/\.$/, '');
  return female.test(lower) ? 'she' : male.test(lower) ? 'he' : undefined;
}

/** Whether one of some words makes someone a *he* or a *she*: a form of address, a kinship. */
export function genderOf(words: string[]): Gender | undefined {
  return words.map((word) => knowledgeOf(word).gender).find(Boolean);
}

/** What the library's list of first names says: many names are borne by both. */
function likelyGender(tags: string[]): Gender | undefined {
  if (tags.includes('FemaleName')) return 'she';
  return tags.includes('MaleName') ? 'he' : undefined;
}

/** Whether some words together name a country, or what belongs to places. */
export function isPlaceName(words: string): boolean {
  const known = placeNames.get(words) ?? nlp(words).has('^(#Country|#Demonym|#Region|#City)+$');
  placeNames.set(words, known);
  return known;
}

/** *Dr*, *Mr*, *Lic.*: a form of address that is written short; not *St.*, with which a last name may begin. */
export function isShortTitle(word: string): boolean {
  const { isAbbreviation, isPlace } = knowledgeOf(word.replace(/\.$/, ''));
  return isAbbreviation && !isPlace && (knowledgeOf(word).isTitle || /\p{L}{2}\.$/u.test(word));
}

/** Whether a word is a number, in letters or in figures. */
export function isNumber(word: string): boolean {
  return nlp(word).has('#Value');
}

const placeNames = new Map<string, boolean>();
const places = ['Place', 'Country', 'City', 'Region', 'Demonym'];
const seen = new Map<string, Knowledge>();
const functions = ['Determiner', 'Preposition', 'Conjunction', 'Pronoun', 'QuestionWord'];
// Adverbs and particles that the library reads as something else at the head of a sentence.
const small = new Set(
  'in on at for to of by and but or as if when while after before since with from then so yet today yesterday tomorrow tonight'.split(
    ' ',
  ),
);
const plural = new Set(['police', 'people', 'others', 'both', 'many', 'some']);
const abbreviated =
  /^(?:\p{Lu}|(?:[\p{L}]\.)+\p{L}|Mr|Mrs|Ms|Mx|Dr|Prof|St|Rev|Hon|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Maj|Cpl|Adm|Cmdr|Supt|Insp|Det|Fr|Sr|Jr|Cllr|Mme|Mlle|Mgr|Sra|Srta|Dra|Lic|Ing|Arq|Eng|Engr|Alh|Messrs|No|vs|Inc|Ltd|Co|Corp|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|approx|est)$/u;
// Offices and forms of address that stand before a name, where the library has another sense first.
const titles = new Set(
  `general chief judge justice coach ambassador speaker senator councilwoman councilman councillor
  cllr councilor governor sheriff king prince pope cardinal premier treasurer nurse representative dame
  principal superintendent private brother mother sir madam lady lord mr mrs ms mx dr rev prof
  spokesman spokeswoman chair congressman assemblyman assemblywoman alderman baroness baron count
  earl duke duchess emperor sultan sheikh imam rabbi reverend monsignor midfielder goalkeeper
  striker winger quarterback pitcher official executive aide adviser insider resident expert peer delegate
  founder co-founder bystander onlooker juror fan mp mep msp guard engineer caller fisherman fisher student backer
  critic source former acting deputy vice prime`.split(/\s+/),
);
// What is an office with a capital and something else without: “3 pm”, “shook his head”.
const offices = /^(?:Head|PM|DPM|VP|AG|DA|COO|CTO|MD|TD|MLA|MK|DCI|DI|DS|PC)$/;
const female =
  /^(?:mrs|ms|miss|madam|mme|lady|dame|baroness|duchess|queen|princess|mother|sister|daughter|wife|widow|aunt|niece|grandmother|granddaughter|girl|woman|\w+woman|actress|waitress|heroine)$/;
const male =
  /^(?:mr|sir|lord|baron|duke|king|prince|father|brother|son|husband|widower|uncle|nephew|grandfather|grandson|boy|man|\w{3,}man|fr|emperor)$/;

export type Gender = 'he' | 'she';

interface Knowledge {
  /** The infinitive of a verb; of another word its lower-case form. */
  lemma: string;
  /** A verb in the past, or with the ending of the third person. */
  isTensed: boolean;
  /** What someone is: an office, a trade, a kinship. */
  isActor: boolean;
  /** It may stand before a name. */
  isTitle: boolean;
  isPlural: boolean;
  isPlace: boolean;
  isAbbreviation: boolean;
  /** A word of grammar: an article, a preposition, a pronoun. */
  isGrammar: boolean;
  isAdjective: boolean;
  isPreposition: boolean;
  /** A word of grammar or an adverb. */
  isSmall: boolean;
  /** Of a form of address or a kinship. */
  gender: Gender | undefined;
  /** Of a first name, as far as a list tells. */
  likely: Gender | undefined;
}
