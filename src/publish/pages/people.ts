import { lastOf } from '../../library/changed.ts';
import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { content, site as facts } from '../../library/content.ts';
import { titleOfPart } from '../../library/part-words.ts';
import { type PersonPage, allPeople, speakerNamed } from '../../library/people.ts';
import { partsOfPerson } from '../../library/person-parts.ts';
import { inDigits, wording } from '../../library/wording.ts';
import type { Published, Site, Subject } from '../../metadata/page.ts';
import { listOf } from '../../model/part.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, listing } from '../declared.ts';
import { bullets, link, pageLinks, prose, quoteBlock, section } from '../markdown.ts';

const { copies, lists } = wording;
const list = '/people/';

/** The people, after the page that lists them; who is quoted often has further pages. */
export const people: Declared = {
  foot: [{ path: list, label: wording.ways.people }],
  pages: () => {
    const all = allPeople();
    const pages = all.flatMap(toPages);
    const first = pages.filter(({ subject }) => subject.kind === 'person');
    const named = all.filter(({ kind }) => kind === 'person').length;
    const summary = fill(lists.peopleSummary, {
      named: inDigits(named),
      others: inDigits(all.length - named),
    });
    return [...listing({ path: list, title: lists.people, summary }, first), ...pages];
  },
  copy: (page, site, at) => {
    const { path, part, subject } = page;
    if (subject.kind === 'person') return personCopy(subject.person.id, site);
    if (listOf(path) !== list) return partCopy(path.split('/')[2] ?? '', part?.number ?? 1, site);
    return [pageLinks(page, site, at)];
  },
};

function toPages(person: PersonPage): Published[] {
  const { path, name: title, summary, published = facts.published, updated } = person;
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

function personCopy(id: string, site: Site): string[] {
  const person = content.people.get(id);
  if (!person) throw new Error(`“${id}” is not in content/people.`);
  const { role, since, original } = person.data;
  return [
    bullets([
      fill(copies.role, { role }),
      ...(original ? [fill(copies.original, { name: original })] : []),
      ...(since ? [fill(copies.since, { text: toPlainMarkdown(since, site.address) })] : []),
    ]),
    prose(person.body, site),
    ...partCopy(id, 1, site),
  ];
}

/** A part of what a person says: the quotations, and where they stand. */
function partCopy(id: string, number: number, site: Site): string[] {
  const { quotes, entries, of } = partsOfPerson(speakerNamed(id))[number - 1]!; // it has such a page
  return [
    ...section(
      of > 1 ? lists.quotes : wording.people.quotations,
      ...quotes.map((quote) => quoteBlock(quote, site)),
    ),
    ...section(
      wording.people.entries,
      bullets(entries.map(({ title, path }) => link(title, path, site))),
    ),
  ];
}
