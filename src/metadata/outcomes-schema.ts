import { grades } from '../model/grade.ts';
import type { WordingFile } from '../schemas/wording/wording.ts';
import { about, count, date, day, id, list, object, tag, text, uri } from './schema.ts';

/**
 * JSON Schema of `/data/outcomes.json`, draft 2020-12.
 *
 * @param address where the schema is published
 * @param words what is said of fields
 */
export function outcomesSchema(address: string, { claim: words }: WordingFile['fields']) {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: address,
    title: 'Outcomes',
    ...object({
      $schema: uri,
      name: text,
      url: uri,
      language: tag,
      updated: day,
      rights: list(object({ what: text, text, 'license?': uri })),
      verdicts: about(words.verdicts, list(object({ id, label: text, meaning: text }))),
      claims: list(claimOf(words)),
    }),
  };
}

const claimOf = (words: WordingFile['fields']['claim']) =>
  object({
    id,
    url: uri,
    order: count,
    claim: about(words.claim, text),
    speakers: about(words.speakers, list(object({ id, name: text, url: uri }))),
    grade: object({ id: { enum: [...grades] }, label: text, meaning: text }),
    quotations: about(words.quotations, list(object({ id, text, url: uri }))),
    'paraphrase?': about(words.paraphrase, text),
    verdict: about(words.verdict, id),
    finding: about(words.finding, text),
    known: about(words.known, list(text)),
    unknown: about(words.unknown, text),
    'reading?': about(words.reading, text),
    asOf: about(words.asOf, date),
    events: list(object({ date, title: text, url: uri })),
    pages: about(words.pages, list(uri)),
    sources: about(
      words.sources,
      list(object({ id, publisher: text, title: text, 'date?': date, 'address?': uri, url: uri })),
    ),
  });
