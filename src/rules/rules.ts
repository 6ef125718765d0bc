import type { Fault } from '../reader/fault.ts';
import type { Content } from '../reader/read-content.ts';
import { kinds } from '../schemas/entry.ts';
import * as agreement from './agreement.ts';
import { brokenCitations } from './citations.ts';
import * as gathered from './gathered.ts';
import { brokenLocks } from './locked.ts';
import { deadAddresses, lostPages, lostParts } from './lost.ts';
import { unmapped } from './mapped.ts';
import { typedQuotations } from './quoted.ts';
import { unknownReferences } from './references.ts';
import { vagueAttributions } from './vague.ts';

const entries = ({ site }: Content) => kinds.map((kind) => `${site.sections[kind]}/`);

/** Every rule of the content, in the order in which it is told. */
export const rules: Rule[] = [
  { about: 'references', find: unknownReferences },
  { about: 'citations', find: brokenCitations },
  { about: 'quotations in prose', find: typedQuotations },
  { about: 'words without a source', find: vagueAttributions },
  {
    about: 'how speakers are named',
    find: agreement.misnamedSpeakers,
    whole: { of: () => ['people/'], field: 'kind' },
  },
  { about: 'quotations that stand twice', find: agreement.twins },
  { about: 'pieces of quotations', find: agreement.brokenPieces },
  { about: 'addresses of the site’s own', find: agreement.takenAddresses },
  { about: 'pages without words', find: agreement.wordless },
  { about: 'days of publication', find: agreement.backwardDays },
  {
    about: 'quotations in no entry',
    find: agreement.homelessQuotations,
    whole: { of: entries, field: 'quotations' },
  },
  { about: 'sources that nothing cites', find: agreement.unusedSources, whole: { of: () => [''] } },
  { about: 'the order of chapters', find: agreement.gaps, whole: { of: entries, field: 'order' } },
  { about: 'countries on the front page', find: agreement.untoldCountries },
  { about: 'the ledger', find: agreement.missingLedger },
  {
    about: 'the order of claims',
    find: gathered.unorderedClaims,
    whole: { of: () => ['claims/'], field: 'order' },
  },
  { about: 'how new an outcome is', find: gathered.undatedClaims },
  {
    about: 'the story',
    find: gathered.leftOutOfStory,
    whole: { of: () => ['claims/', 'story.md'], field: 'steps' },
  },
  {
    about: 'the argument',
    find: gathered.leftOutOfArgument,
    whole: { of: () => ['claims/', 'argument.yml'], field: 'questions' },
  },
  { about: 'the map', find: unmapped },
  { about: 'locked words', find: brokenLocks },
  { about: 'lost pages', find: lostPages },
  { about: 'lost parts of pages', find: lostParts, whole: { of: () => [''] } },
  { about: 'addresses of pages', find: deadAddresses },
];

export interface Rule {
  /** What it looks at, in a few words. */
  about: string;
  find: (content: Content) => Fault[];
  /** Of which files, or folders with their slash, it must know all, and which field of each. */
  whole?: { of: (content: Content) => string[]; field?: string };
}
