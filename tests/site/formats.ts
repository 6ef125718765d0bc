import type { Thing } from './head.ts';

/**
 * What is wrong with the values of a thing in JSON-LD where the types of schema.org allow any text:
 * days that are none, addresses that are not whole, text in place of a thing, and nothing at all.
 */
export function formatFaults(thing: Thing): string[] {
  return Object.entries(thing).flatMap(([key, value]) => {
    const kind = kindOf(key);
    return [value]
      .flat()
      .filter((each) => !kinds[kind](each))
      .map((each) => `${key} of ${thing['@type']} is no ${kind}: ${JSON.stringify(each)}`);
  });
}

function kindOf(key: string): keyof typeof kinds {
  if (/^date[A-Z]|^(start|end)Date$/.test(key)) return 'day';
  if (addresses.has(key)) return 'address';
  return things.has(key) ? 'thing' : 'value';
}

const addresses = new Set([
  ...['@id', 'contentUrl', 'correctionsPolicy', 'image', 'license', 'target', 'url', 'usageInfo'],
]);
const things = new Set([
  ...[
    'about',
    'author',
    'creator',
    'distribution',
    'hasDefinedTerm',
    'hasPart',
    'isBasedOn',
    'item',
  ],
  ...['isPartOf', 'itemListElement', 'mainEntity', 'mentions', 'potentialAction', 'publisher'],
  'spokenByCharacter',
]);

const kinds = {
  day: (value: unknown) => /^\d{4}(-\d{2}){0,2}$/.test(String(value)),
  address: (value: unknown) => typeof value === 'string' && URL.canParse(value),
  // With a type, or the name of a thing that is told of elsewhere and nothing else.
  thing: (value: unknown) =>
    typeof value === 'object' &&
    value !== null &&
    ('@type' in value || String(Object.keys(value)) === '@id'),
  value: (value: unknown) => value !== '' && value !== null,
};
