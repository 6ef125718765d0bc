import { grades } from '../model/grade.ts';
import type { WordingFile } from '../schemas/wording/wording.ts';
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
 * @param words what is said of fields
 */
export function quotesSchema(address: string, words: Fields) {
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
      edition: about(words.edition, {
        type: 'string',
        pattern: '^[0-9a-f]{8}$',
      }),
      rights: list(object({ what: text, text, 'license?': uri })),
      report: reportOf(words),
      quotations: list(quotationOf(words)),
      'next?': about(words.next, uri),
    }),
  };
}

/** The fields of a quotation, with what the schema says of each. */
export function quotationFields(words: Fields): Field[] {
  const quotation = quotationOf(words);
  return Object.entries(quotation.properties).map(([name, { description = '' }]) => ({
    name,
    text: description,
    optional: !quotation.required.includes(name),
  }));
}

const reportOf = (words: Fields) =>
  object({
    url: uri,
    publisher: text,
    'edition?': text,
    authors: list(text),
    language: tag,
    caveat: about(words.caveat, text),
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

const sourceOf = (words: Fields) =>
  object({
    url: uri,
    publisher: text,
    paragraph: { type: 'integer', minimum: 1 },
    'offset?': about(words.offset, count),
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

const quotationOf = ({ quotation: said, ...words }: Fields) =>
  object({
    id: about(said.id, id),
    url: about(said.url, uri),
    name: about(said.name, text),
    text: about(said.text, text),
    fragment: about(said.fragment, flag),
    language: about(said.language, tag),
    translated: about(said.translated, flag),
    'label?': about(said.label, text),
    grade: about(said.grade, object({ id: { enum: [...grades] }, label: text, meaning: text })),
    speaker: about(said.speaker, speaker),
    source: about(said.source, sourceOf({ ...words, quotation: said })),
    said: about(said.said, object({ 'date?': date, when: text, 'where?': text, occasion: text })),
    context: about(said.context, object({ before: text, after: text, 'note?': text })),
    topics: about(said.topics, list(object({ id, label: text }))),
    answers: about(said.answers, list(id)),
    answeredBy: about(said.answeredBy, list(id)),
    targets: about(said.targets, list(target)),
    links: about(said.links, object({ page: uri, report: uri, 'sentences?': list(uri) })),
    citation: about(said.citation, {
      type: 'object',
      additionalProperties: text,
      minProperties: 1,
    }),
    embed: about(said.embed, text),
    files: about(
      said.files,
      object({ markdown: uri, bibtex: uri, ris: uri, csl: uri, oembed: uri, 'card?': uri }),
    ),
  });

type Fields = WordingFile['fields'];

/** A field, with what is said of it. */
interface Field {
  name: string;
  text: string;
  optional: boolean;
}
