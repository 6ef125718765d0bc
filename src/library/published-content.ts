import type { Published } from '../metadata/page.ts';
import type { Entry } from '../model/entry.ts';
import { sectionPath } from '../model/permalink.ts';
import type { Quote } from '../model/quote.ts';
import { kinds } from '../schemas/entry.ts';
import { lastOf, newest } from './changed.ts';
import { content, site } from './content.ts';
import { entriesOf, entriesShowing } from './entries.ts';
import { type PersonPage, allPeople } from './people.ts';
import { allQuotes } from './quotes.ts';

/** The sections, each before its entries. */
export function entryPages(): Published[] {
  return kinds.flatMap((kind) => {
    const { title, summary, published = site.published, updated } = content.fronts[kind].data;
    const path = sectionPath(site.sections[kind]);
    const entries = entriesOf(kind).map(toEntryPage);
    const days = [updated, ...entries.map((entry) => entry.updated)];
    return [
      { ...listOf(entries), path, title, summary, published, updated: lastOf(path, days) },
      ...entries,
    ];
  });
}

/** The quotations, after the page that lists them. */
export function quotePages(): Published[] {
  const pages = allQuotes().map(toQuotePage);
  const voices = new Set(allQuotes().map(({ speaker }) => speaker.id)).size;
  const summary = `All ${pages.length} quotations of the report, from ${voices} voices, word for word and in the order in which it prints them.`;
  return [{ ...listOf(pages), path: '/quotes/', title: 'Quotations', summary }, ...pages];
}

/** The people, after the page that lists them. */
export function peoplePages(): Published[] {
  const people = allPeople();
  const pages = people.map(toPersonPage);
  const named = people.filter(({ kind }) => kind === 'person').length;
  const summary = `The voices of the report: ${named} people with names, and ${people.length - named} groups, offices and unnamed voices.`;
  return [{ ...listOf(pages), path: '/people/', title: 'People', summary }, ...pages];
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
  const days = [...(person ? [person] : []), ...entriesShowing(id).map(({ updated }) => updated)];
  return {
    path,
    title: `“${text}”, ${speaker.name}`,
    summary: `“${text}” ${speaker.name}, ${site.grades[grade].label}, paragraph ${paragraph}.`,
    published: site.published,
    updated: lastOf(path, days),
    subject: { kind: 'quote', quote },
  };
}

function toPersonPage(person: PersonPage): Published {
  const { path, name: title, summary, published = site.published, updated } = person;
  return {
    path,
    title,
    summary,
    published,
    updated: lastOf(path, [updated]),
    subject: { kind: 'person', person },
  };
}

function listOf(pages: Published[]): Pick<Published, 'published' | 'updated' | 'subject'> {
  return {
    published: site.published,
    updated: newest(pages.map(({ updated }) => updated)),
    subject: { kind: 'list', parts: pages.map(({ path }) => path) },
  };
}
