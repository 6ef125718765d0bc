import type { Thing } from './head.ts';

/**
 * What is wrong with a thing by schema.org: types that do not exist, properties that the type does
 * not have, values that the property does not take.
 *
 * The parts of the vocabulary that the site uses, as of release 29, written down from its definitions.
 */
export function faultsOf(thing: Thing): string[] {
  const type = thing['@type'];
  const known = propertiesOf(type);
  if (!known) return [`${type} is no type that is known here`];
  return Object.entries(thing)
    .filter(([key]) => !key.startsWith('@'))
    .flatMap(([key, value]) => {
      if (!known.includes(key)) return [`${type} has no ${key}`];
      const takes = ranges[key] ?? 'text';
      const wrong = [value].flat().filter((each) => !kinds[takes](each));
      return wrong.map((each) => `${key} of ${type} is no ${takes}: ${JSON.stringify(each)}`);
    });
}

function propertiesOf(type: string): string[] | undefined {
  const [parent, own] = types[type] ?? [];
  if (!own) return undefined;
  return [...own, ...(parent ? (propertiesOf(parent) ?? []) : [])];
}

const types: Record<string, [parent: string | undefined, properties: string[]]> = {
  Thing: [undefined, ['name', 'description', 'url', 'alternateName', 'image', 'potentialAction']],
  CreativeWork: [
    'Thing',
    [
      ...['about', 'author', 'correction', 'creator', 'creditText', 'dateCreated', 'dateModified'],
      ...[
        'encodingFormat',
        'hasPart',
        'headline',
        'inLanguage',
        'isAccessibleForFree',
        'isBasedOn',
      ],
      ...['isPartOf', 'license', 'mainEntity', 'mentions', 'position', 'publisher', 'text'],
    ],
  ],
  WebSite: ['CreativeWork', []],
  WebPage: ['CreativeWork', []],
  AboutPage: ['WebPage', []],
  CollectionPage: ['WebPage', []],
  ProfilePage: ['WebPage', []],
  SearchResultsPage: ['WebPage', []],
  NewsArticle: ['CreativeWork', []],
  AnalysisNewsArticle: ['NewsArticle', []],
  Quotation: ['CreativeWork', ['spokenByCharacter']],
  DefinedTermSet: ['CreativeWork', ['hasDefinedTerm']],
  Dataset: ['CreativeWork', ['distribution']],
  DataDownload: ['CreativeWork', ['contentUrl']],
  DefinedTerm: ['Thing', []],
  Event: ['Thing', ['startDate', 'endDate']],
  Person: ['Thing', ['jobTitle']],
  Organization: ['Thing', ['correctionsPolicy']],
  NewsMediaOrganization: ['Organization', []],
  SearchAction: ['Thing', ['target', 'query-input']],
};

const things = [
  ...['about', 'author', 'creator', 'distribution', 'hasDefinedTerm', 'hasPart', 'isBasedOn'],
  ...['isPartOf', 'mainEntity', 'mentions', 'potentialAction', 'publisher', 'spokenByCharacter'],
];
const addresses = ['url', 'image', 'license', 'contentUrl', 'correctionsPolicy', 'target'];

const ranges: Record<string, keyof typeof kinds> = {
  ...Object.fromEntries(things.map((key) => [key, 'thing'])),
  ...Object.fromEntries(addresses.map((key) => [key, 'address'])),
  dateCreated: 'date',
  dateModified: 'date',
  startDate: 'date',
  endDate: 'date',
  position: 'number',
  isAccessibleForFree: 'truth',
};

const kinds = {
  text: (value: unknown) => typeof value === 'string' && value !== '',
  number: (value: unknown) => typeof value === 'number',
  truth: (value: unknown) => typeof value === 'boolean',
  date: (value: unknown) => /^\d{4}(-\d{2}){0,2}$/.test(String(value)),
  address: (value: unknown) => typeof value === 'string' && URL.canParse(value),
  thing: (value: unknown) =>
    typeof value === 'object' && value !== null && ('@type' in value || '@id' in value),
};
