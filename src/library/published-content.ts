import type { Published, Subject } from '../metadata/page.ts';
import type { Entry } from '../model/entry.ts';
import { inParts } from '../model/part.ts';
import { sectionPath } from '../model/permalink.ts';
import type { Quote } from '../model/quote.ts';
import { kinds } from '../schemas/entry.ts';
import { lastOf, newest } from './changed.ts';
import { content, site } from './content.ts';
import { entriesOf, entriesShowing } from './entries.ts';
import { type PersonPage, allPeople } from './people.ts';
import { titleOfPart, wordsOfPart } from './part-words.ts';
import { partsOfPerson } from './person-parts.ts';
import { allQuotes } from './quotes.ts';
import { inDigits, wording } from './wording.ts';
import { fill } from '../model/wording.ts';

/** The sections, each before its entries. */
export function entryPages(): Published[] {
  return kinds.flatMap((kind) => {
    const { title, summary, published = site.published, updated } = content.fronts[kind].data;
    const path = sectionPath(site.sections[kind]);
    const entries = entriesOf(kind).map(toEntryPage);
    const days = [updated, ...entries.map((entry) => entry.updated)];
    const front = { path, title, summary, published, updated: lastOf(path, days) };
    return [...listIn(front, entries), ...entries];
  });
}

/** The quotations, after the page that lists them. */
export function quotePages(): Published[] {
  const pages = allQuotes().map(toQuotePage);
  const voices = new Set(allQuotes().map(({ speaker }) => speaker.id)).size;
  const summary = fill(wording.lists.quotesSummary, {
    quotes: inDigits(pages.length),
    voices: inDigits(voices),
  });
  const { quotes: title } = wording.lists;
  return [...listIn({ path: '/quotes/', title, summary }, pages), ...pages];
}

/** The people, after the page that lists them. */
export function peoplePages(): Published[] {
  const people = allPeople();
  const pages = people.flatMap(toPersonPages);
  const first = pages.filter(({ subject }) => subject.kind === 'person');
  const named = people.filter(({ kind }) => kind === 'person').length;
  const summary = fill(wording.lists.peopleSummary, {
    named: inDigits(named),
    others: inDigits(people.length - named),
  });
  const { people: title } = wording.lists;
  return [...listIn({ path: '/people/', title, summary }, first), ...pages];
}

function toEntryPage(entry: Entry): Published {
  const { path, title, summary, published } = entry;
  return {
    path,
    title,
    summary,
    published,
    updated: lastOf(path, [entry.updated]),
    subject: { kind: 'entry', entry },
  };
}

/** Its page changes with what stands beside the words: who spoke, and where they are used. */
function toQuotePage(quote: Quote): Published {
  const { id, path, text, speaker, grade, paragraph } = quote;
  const person = content.people.get(speaker.id)?.data.updated;
  const credit = fill(wording.quotation.credit, {
    speaker: speaker.name,
    grade: site.grades[grade].label,
    number: paragraph,
  });
  const days = [...(person ? [person] : []), ...entriesShowing(id).map(({ updated }) => updated)];
  return {
    path,
    title: fill(wording.quotation.page, { text, speaker: speaker.name }),
    summary: fill(wording.quotation.described, { text: `“${text}”`, credit }),
    published: site.published,
    updated: lastOf(path, days),
    subject: { kind: 'quote', quote },
  };
}

/** Who is quoted often has further pages with what did not fit the first. */
function toPersonPages(person: PersonPage): Published[] {
  const { path, name: title, summary, published = site.published, updated } = person;
  const page = { path, title, summary, published, updated: lastOf(path, [updated]) };
  return partsOfPerson(person).map(({ number, of, path, quotes }) => {
    const subject: Subject =
      number === 1
        ? { kind: 'person', person }
        : { kind: 'list', parts: quotes.map((quote) => quote.path) };
    return {
      ...page,
      path,
      title: titleOfPart(title, { number, of }),
      ...(of > 1 && { part: { number, of } }),
      subject,
    };
  });
}

/** A page that lists others, or several where they are many. */
function listIn(front: Front, pages: Published[]): Published[] {
  const updated = newest(pages.map((page) => page.updated));
  return inParts(front.path, pages).map((part) => ({
    published: site.published,
    updated,
    ...front,
    path: part.path,
    ...wordsOfPart(part, front, pages.length),
    subject: { kind: 'list', parts: part.items.map((item) => item.path) },
  }));
}

type Front = Pick<Published, 'path' | 'title' | 'summary'> & Partial<Published>;
