import { gradeOf } from '../model/grade.ts';
import { paragraphsIn } from '../model/token.ts';
import type { FinderContent, PersonSource, QuoteSource } from './content.ts';
import type { FinderData, FinderPassage, FinderPerson, FinderQuote } from './index-data.ts';
import { spellingsNeeded, toTerm } from './prune.ts';
import { toSound } from './sound.ts';

/**
 * Gathers from the content what the finder needs to know, and nothing that it finds by itself.
 *
 * @param content quotations, people, terms and entries as their schemas give them, and the
 *   paragraphs of the report in order
 */
export function buildIndex(content: FinderContent): FinderData {
  const quotes = content.quotes.map(toQuote);
  const passages = content.paragraphs.flatMap((_, place) => toPassage(place + 1, content));
  const { aliases = [], sounds = [] } = content;
  const sound = toSound(sounds);
  const people = content.people.map((person) => toPerson(person, sound));
  return {
    quotes,
    passages,
    people,
    terms: content.terms.map(toTerm),
    aliases,
    sounds,
  };
}

function toQuote(quote: QuoteSource): FinderQuote {
  const { id, text, speaker, paragraph, topics, date, occasion, index } = quote;
  const grade = gradeOf(quote);
  const rest = { occasion, hints: index, ...(date && { date }) };
  return { id, text, speaker, grade, paragraph, topics, ...rest };
}

function toPassage(number: number, { paragraphs, entries }: FinderContent): FinderPassage[] {
  const { summary, voices, form, index } = paragraphs[number - 1]!; // numbers are counted from it
  // A quotation says better itself what it says.
  if (form === 'direct' && !index) return [];

  const entry = entries.find(
    ({ speaker, quotations, body }) =>
      !quotations?.length && voices.includes(speaker) && paragraphsIn(body).includes(number),
  );
  const date = entry?.date;
  return [
    {
      id: `p${number}`,
      paragraph: number,
      summary,
      speakers: voices,
      ...(entry && {
        entry: `${entry.section}/${entry.id}`,
        title: entry.title,
        topics: entry.topics,
      }),
      ...(entry?.form && { grade: gradeOf({ form: entry.form, named: entry.named ?? false }) }),
      ...(date && { date }),
      ...(index && { hints: index }),
    },
  ];
}

function toPerson(person: PersonSource, sound: (folded: string) => string): FinderPerson {
  const { id, name, role, kind, original, spellings, slips } = person;
  const others = [...(original ? [original] : []), ...spellings, ...slips];
  const named = kind === 'person';
  return {
    id,
    name,
    role,
    named,
    spellings: named ? spellingsNeeded(name, others, sound) : others,
  };
}
