import { gradeOf } from '../model/grade.ts';
import { quotePath } from '../model/permalink.ts';
import type { Quote } from '../model/quote.ts';
import type { Quotation } from '../reader/read-content.ts';
import { article, content } from './content.ts';
import { speakerNamed } from './people.ts';

/** Every quotation, in the order in which the report prints them. */
export function allQuotes(): Quote[] {
  return inOrder;
}

/** The quotations of one speaker, in the same order. */
export function quotesBy({ id }: { id: string }): Quote[] {
  return bySpeaker.get(id) ?? [];
}

/** The quotations with these ids, in the order of the ids. */
export function quotesNamed(ids: string[]): Quote[] {
  return ids.map((id) => {
    const quote = byId.get(id);
    if (!quote) throw new Error(`“${id}” is not in content/quotes.`);
    return quote;
  });
}

function toQuote(id: string, data: Quotation): Quote {
  const { text, fragment, paragraph, date, when, where, occasion, before, after, note, continues } =
    data;
  const language = content.people.get(data.speaker)?.data.language ?? article.language;

  return {
    id,
    path: quotePath(id),
    text,
    fragment,
    speaker: speakerNamed(data.speaker),
    grade: gradeOf(data),
    paragraph,
    date,
    when,
    where,
    occasion,
    before,
    after,
    note,
    continues: continues ? pieceNamed(continues) : undefined,
    topics: data.topics,
    index: data.index,
    translated: language !== article.language,
  };
}

function pieceNamed(id: string): Quote['continues'] {
  const text = content.quotes.get(id)?.data.text;
  return text === undefined ? undefined : { path: quotePath(id), text };
}

function offsetOf({ id }: Quote): number {
  return content.ledger?.quotations[id]?.offset ?? 0;
}

// Every page asks for quotations; they are joined once.
const inOrder = [...content.quotes.values()]
  .map(({ id, data }) => toQuote(id, data))
  .sort(
    (a, b) => a.paragraph - b.paragraph || offsetOf(a) - offsetOf(b) || a.id.localeCompare(b.id),
  );

const bySpeaker = Map.groupBy(inOrder, ({ speaker }) => speaker.id);
const byId = new Map(inOrder.map((quote) => [quote.id, quote]));
