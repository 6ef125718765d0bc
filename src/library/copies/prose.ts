import type { Site } from '../../metadata/page.ts';
import type { Said } from '../../model/argument.ts';
import type { Entry } from '../../model/entry.ts';
import { type Grade, grades } from '../../model/grade.ts';
import { toPlainMarkdown } from '../cited-markdown.ts';
import { content, site as words } from '../content.ts';
import { facing } from '../argument.ts';
import { claimsAt } from '../claims.ts';
import { speakerNamed } from '../people.ts';
import { partsOfPerson } from '../person-parts.ts';
import { bullets, link, section } from './link.ts';
import { quoteBlock } from './quotes.ts';
import { wording } from '../wording.ts';
import { fill } from '../../model/wording.ts';

const { copies } = wording;

/** A statement, chapter, area or view. */
export function entryCopy(entry: Entry, site: Site): string[] {
  const { kind, id, quotes, speaker, occasion } = entry;
  const said = occasion && [occasion.occasion, occasion.when, occasion.where].filter(Boolean);
  return [
    bullets([
      ...(speaker ? [fill(copies.who, { speaker: link(speaker.name, speaker.path, site) })] : []),
      ...(said ? [fill(copies.when, { said: said.join('; ') })] : []),
      ...(occasion ? [fill(copies.firm, { grade: gradeIn(occasion.grade) })] : []),
      ...claimsAt(entry.path).map(({ text, path, verdict, finding }) =>
        fill(copies.cameOfIt, {
          claim: `${link(text, path, site)} ${verdict.label}. ${finding}`,
        }),
      ),
    ]),
    ...quotes.map((quote) => quoteBlock(quote, site)),
    bodyOf(content[kind].get(id)?.body, site),
    ...facing(entry).flatMap(({ answering, words: said }) =>
      section(
        answering ? wording.quotation.answers : wording.quotation.answeredBy,
        wording.quotation.pairing,
        ...said.map((word) => wordCopy(word, site)),
      ),
    ),
  ];
}

/** A person, with every quotation of theirs. */
export function personCopy(id: string, site: Site): string[] {
  const person = content.people.get(id);
  if (!person) throw new Error(`“${id}” is not in content/people.`);
  const { role, since, original } = person.data;
  return [
    bullets([
      fill(copies.role, { role }),
      ...(original ? [fill(copies.original, { name: original })] : []),
      ...(since ? [fill(copies.since, { text: toPlainMarkdown(since, site.address) })] : []),
    ]),
    bodyOf(person.body, site),
    ...personPartCopy(id, 1, site),
  ];
}

/** A part of what a person says: the quotations, and where they stand. */
export function personPartCopy(id: string, number: number, site: Site): string[] {
  const { quotes, entries, of } = partsOfPerson(speakerNamed(id))[number - 1]!; // it has such a page
  return [
    ...section(
      of > 1 ? wording.lists.quotes : wording.people.quotations,
      ...quotes.map((quote) => quoteBlock(quote, site)),
    ),
    ...section(
      wording.people.entries,
      bullets(entries.map(({ title, path }) => link(title, path, site))),
    ),
  ];
}

/** The page on method, with the grades. */
export function methodCopy(site: Site): string[] {
  return [
    bodyOf(content.about.body, site),
    ...section(wording.about.grades, bullets(grades.map(gradeIn))),
  ];
}

/** The page on what was tried for whom. */
export function accessibilityCopy(site: Site): string[] {
  return [bodyOf(content.accessibility.body, site)];
}

/** The prose of a file with its links and sources in full. */
export function bodyOf(body: string | undefined, site: Site): string {
  return toPlainMarkdown(body ?? '', site.address).trim();
}

function gradeIn(grade: Grade): string {
  const { label, meaning } = words.grades[grade];
  return `${label}. ${meaning}`;
}

/** Words of one side: a quotation, or what the report says that someone said. */
export function wordCopy({ quote, speaker, grade, text = '' }: Said, site: Site): string {
  if (quote) return quoteBlock(quote, site);
  const who = link(speaker.name, speaker.path, site);
  return `${toPlainMarkdown(text, site.address)} (${who}, ${words.grades[grade].label})`;
}
