import { facing } from '../../library/argument.ts';
import { lastOf } from '../../library/changed.ts';
import { claimsAt } from '../../library/claims.ts';
import { content, site as facts } from '../../library/content.ts';
import { entriesOf, shownKinds } from '../../library/entries.ts';
import { wording } from '../../library/wording.ts';
import type { Published, Site } from '../../metadata/page.ts';
import type { Entry } from '../../model/entry.ts';
import { listOf } from '../../model/part.ts';
import { sectionPath } from '../../model/permalink.ts';
import { fill } from '../../model/wording.ts';
import { kinds } from '../../schemas/entry.ts';
import { type Declared, listing } from '../declared.ts';
import {
  bullets,
  gradeLine,
  link,
  pageLinks,
  prose,
  quoteBlock,
  saidBlock,
  section,
} from '../markdown.ts';

const { copies } = wording;

/** The sections, each before its statements, chapters, areas or views. */
export const sections: Declared = {
  head: shownKinds().map((kind) => ({
    path: sectionPath(facts.sections[kind]),
    label: facts.navigation[kind],
  })),
  pages: () =>
    shownKinds().flatMap((kind) => {
      const { title, summary, published = facts.published, updated } = content.fronts[kind].data;
      const path = sectionPath(facts.sections[kind]);
      const entries = entriesOf(kind).map(toPage);
      const days = [updated, ...entries.map((entry) => entry.updated)];
      const front = { path, title, summary, published, updated: lastOf(path, days) };
      return [...listing(front, entries), ...entries];
    }),
  copy: (page, site, at) => {
    const { path, part, subject } = page;
    if (subject.kind === 'entry') return entryCopy(subject.entry, site);
    const kind = kinds.find((each) => sectionPath(facts.sections[each]) === listOf(path));
    return [
      pageLinks(page, site, at),
      // The prose stands below the first part of the list.
      kind && (part?.number ?? 1) === 1 ? prose(content.fronts[kind].body, site) : '',
    ];
  },
};

function toPage(entry: Entry): Published {
  const { path, title, summary, published } = entry;
  const updated = lastOf(path, [entry.updated]);
  return { path, title, summary, published, updated, subject: { kind: 'entry', entry } };
}

function entryCopy(entry: Entry, site: Site): string[] {
  const { kind, id, quotes, speaker, occasion } = entry;
  const said = occasion && [occasion.occasion, occasion.when, occasion.where].filter(Boolean);
  return [
    bullets([
      ...(speaker ? [fill(copies.who, { speaker: link(speaker.name, speaker.path, site) })] : []),
      ...(said ? [fill(copies.when, { said: said.join('; ') })] : []),
      ...(occasion ? [fill(copies.firm, { grade: gradeLine(occasion.grade) })] : []),
      ...claimsAt(entry.path).map(({ text, path, verdict, finding }) =>
        fill(copies.cameOfIt, {
          claim: `${link(text, path, site)} ${verdict.label}. ${finding}`,
        }),
      ),
    ]),
    ...quotes.map((quote) => quoteBlock(quote, site)),
    prose(content[kind].get(id)?.body, site),
    ...facing(entry).flatMap(({ answering, words: said }) =>
      section(
        answering ? wording.quotation.answers : wording.quotation.answeredBy,
        wording.quotation.pairing,
        ...said.map((word) => saidBlock(word, site)),
      ),
    ),
  ];
}
