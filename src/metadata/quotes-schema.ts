import { grades } from '../model/grade.ts';
import {
  about,
  count,
  date,
  day,
  flag,
  id,
  list,
  object,
  sha256,
  tag,
  text,
  uri,
} from './schema.ts';

/**
 * JSON Schema of `/data/quotes.json`, draft 2020-12.
 *
 * @param address where the schema is published
 */
export function quotesSchema(address: string) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Quotations',
    ...object({
      $schema: uri,
      name: text,
      url: uri,
      language: tag,
      updated: day,
      edition: about('Tells this content from any other.', {
        type: 'string',
        pattern: '^[0-9a-f]{8}$',
      }),
      rights: list(object({ what: text, text, 'license?': uri })),
      report,
      quotations: list(quotation),
      'next?': about('The next part of a long list.', uri),
    }),
  };
}

/** The fields of a quotation, with what the schema says of each. */
export function quotationFields(): { name: string; text: string; optional: boolean }[] {
  return Object.entries(quotation.properties).map(([name, { description = '' }]) => ({
    name,
    text: description,
    optional: !quotation.required.includes(name),
  }));
}

const report = object({
  url: uri,
  publisher: text,
  'edition?': text,
  authors: list(text),
  language: tag,
  caveat: about('What is not known about its publication.', text),
  'fingerprint?': object({ paragraphs: count, length: count, sha256 }),
});

const speaker = object({
  id,
  name: text,
  'original?': text,
  role: text,
  kind: { enum: ['person', 'unnamed', 'institution', 'group'] },
  url: uri,
});

const source = object({
  url: uri,
  publisher: text,
  paragraph: { type: 'integer', minimum: 1 },
  'offset?': about('In UTF-16 code units from 0.', count),
  'length?': count,
  'sha256?': sha256,
});

const target = object({
  source: uri,
  selector: object({
    type: { const: 'TextQuoteSelector' },
    exact: text,
    'prefix?': text,
    'suffix?': text,
  }),
  'paragraph?': object({
    number: { type: 'integer', minimum: 1 },
    'selector?': object({ type: { const: 'TextPositionSelector' }, start: count, end: count }),
  }),
});

const quotation = object({
  id: about('Words of the quotation; it never changes.', id),
  url: about('Its page.', uri),
  name: about('A name in our words, for lists and bibliographies.', text),
  text: about('The words, exact, to the last bracket.', text),
  fragment: about('Whether it is a piece of a sentence rather than a sentence.', flag),
  language: about('The language of the words as printed, a BCP 47 tag.', tag),
  translated: about('Whether the speaker spoke another language.', flag),
  'label?': about('Whose wording it is, where the speaker spoke another language.', text),
  grade: about(
    'How firmly the report attributes the words: id, label, and what it means.',
    object({ id: { enum: [...grades] }, label: text, meaning: text }),
  ),
  speaker: about('Who spoke, and what they were at the time.', speaker),
  source: about('The report, the paragraph from 1, and the ledger’s lock on the words.', source),
  said: about(
    'Day, time, place and occasion, as precise as the report and no more.',
    object({ 'date?': date, when: text, 'where?': text, occasion: text }),
  ),
  context: about(
    'What stands before and after it in the report, in our words.',
    object({ before: text, after: text, 'note?': text }),
  ),
  topics: about('What it is about.', list(object({ id, label: text }))),
  answers: about('Ids of the quotations that it speaks to, by our pairing.', list(id)),
  answeredBy: about('Ids of the quotations that speak to it, by our pairing.', list(id)),
  targets: about('Where the words stand, in the report and on our page.', list(target)),
  links: about(
    'Addresses that lead to the words and mark them, by text fragments: on its page, in the report, and each of several sentences.',
    object({ page: uri, report: uri, 'sentences?': list(uri) }),
  ),
  citation: about('How to cite its page, by the name of the style in small letters.', {
    type: 'object',
    additionalProperties: text,
    minProperties: 1,
  }),
  embed: about('HTML to paste into another page.', text),
  files: about(
    'Its page in other forms.',
    object({ markdown: uri, bibtex: uri, ris: uri, csl: uri, oembed: uri, 'card?': uri }),
  ),
});
