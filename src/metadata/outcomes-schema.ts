import { grades } from '../model/grade.ts';
import { about, count, date, day, id, list, object, tag, text, uri } from './schema.ts';

/**
 * JSON Schema of `/data/outcomes.json`, draft 2020-12.
 *
 * @param address where the schema is published
 */
export function outcomesSchema(address: string) {
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
      verdicts: about(
        'The ways in which a claim may have turned out.',
        list(object({ id, label: text, meaning: text })),
      ),
      claims: list(claim),
    }),
  };
}

const claim = object({
  id,
  url: uri,
  order: count,
  claim: about('In our words.', text),
  speakers: about('Who holds it.', list(object({ id, name: text, url: uri }))),
  grade: object({ id: { enum: [...grades] }, label: text, meaning: text }),
  quotations: about('The words that make it, exact.', list(object({ id, text, url: uri }))),
  'paraphrase?': about('What the report says without quoting.', text),
  verdict: about('Id of one of the verdicts.', id),
  finding: about('What came of it, in short.', text),
  known: about('What sources say, oldest first, each with its sources.', list(text)),
  unknown: about('What no source says.', text),
  'reading?': about('Our own conclusion.', text),
  asOf: about('The date of the newest source.', date),
  events: list(object({ date, title: text, url: uri })),
  pages: about('The pages that tell it at length.', list(uri)),
  sources: about(
    'The sources that it rests on, the newest first.',
    list(object({ id, publisher: text, title: text, 'date?': date, 'address?': uri, url: uri })),
  ),
});
