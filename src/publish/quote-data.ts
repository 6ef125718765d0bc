import { plainText } from '../citation/pieces.ts';
import { addressOf, cardOf, formOf, oembedOf } from '../metadata/address.ts';
import { gradeIn, nameOf } from '../metadata/credit.ts';
import { embedOf } from '../metadata/embed.ts';
import type { Site } from '../metadata/page.ts';
import { targetsOf } from '../metadata/targets.ts';
import type { Quote } from '../model/quote.ts';
import { sentencesOf } from '../model/sentence.ts';
import { quotationFragment, sentenceFragment, textFragment } from '../model/text-fragment.ts';
import { toPlainText } from '../library/cited-markdown.ts';
import { article, content, site as words } from '../library/content.ts';
import { listedAt } from './published.ts';
import { exchangeOf } from '../library/argument.ts';
import { citationsOf } from '../library/works.ts';

/** All that is known of a quotation, as `/data/quotes.json` has it. */
export function toRecord(quote: Quote, site: Site) {
  const { id, path, text, fragment, translated, paragraph } = quote;
  const at = (each: string) => addressOf(each, site.address);
  const { answers, answeredBy } = exchangeOf(id);
  const locked = content.ledger?.quotations[id];

  return {
    id,
    url: at(path),
    name: nameOf(quote, site),
    text,
    fragment,
    language: article.language,
    translated,
    ...(translated && { label: article.label }),
    grade: { id: quote.grade, ...words.grades[quote.grade] },
    speaker: speakerOf(quote, at),
    source: {
      url: article.address,
      publisher: article.publisher,
      paragraph,
      ...(locked && { offset: locked.offset, length: locked.length, sha256: locked.sha256 }),
    },
    said: occasionOf(quote),
    context: contextOf(quote),
    topics: quote.topics.map((topic) => ({ id: topic, label: words.topics[topic] ?? topic })),
    answers: answers.map((each) => each.id),
    answeredBy: answeredBy.map((each) => each.id),
    targets: targetsOf(quote, locked, site),
    links: linksOf(quote, at),
    citation: citationOf(quote, site),
    embed: embedOf(quote, site),
    files: filesOf(quote, at, site.cards),
  };
}

function speakerOf({ speaker }: Quote, at: (path: string) => string) {
  const { id, name, role, kind, path } = speaker;
  const original = content.people.get(id)?.data.original;
  return { id, name, ...(original && { original }), role, kind, url: at(path) };
}

function occasionOf({ date, when, where, occasion }: Quote) {
  return { ...(date && { date }), when, ...(where && { where }), occasion };
}

function linksOf(quote: Quote, at: (path: string) => string) {
  const { id, path, text } = quote;
  const sentences = sentencesOf(text, id);
  return {
    page: `${at(path)}#${id}${quotationFragment(quote)}`,
    report: `${article.address}#${textFragment(text)}`,
    ...(sentences.length > 1 && {
      sentences: sentences.map(
        (each) => `${at(path)}#${each.id}${sentenceFragment(each.text, text)}`,
      ),
    }),
  };
}

function contextOf({ before, after, note }: Quote) {
  return {
    before: toPlainText(before),
    after: toPlainText(after),
    ...(note && { note: toPlainText(note) }),
  };
}

function citationOf(quote: Quote, site: Site): Record<string, string> {
  const styles = citationsOf(listedAt(quote.path), site);
  return Object.fromEntries(
    styles.map(({ style, pieces }) => [style.toLowerCase(), plainText(pieces)]),
  );
}

function filesOf({ id, path }: Quote, at: (path: string) => string, cards: boolean) {
  return {
    markdown: at(formOf(path, '.md')),
    bibtex: at(formOf(path, '.bib')),
    ris: at(formOf(path, '.ris')),
    csl: at(formOf(path, '.csl.json')),
    oembed: at(oembedOf(id)),
    ...(cards && { card: at(cardOf(path)) }),
  };
}

/** A quotation in one row of a table. */
export function toRow(quote: Quote, site: Site): Record<string, string | number> {
  const { id, path, text, translated, speaker, paragraph, date, when, where, occasion } = quote;
  return {
    id,
    url: addressOf(path, site.address),
    text,
    language: article.language,
    label: translated ? article.label : '',
    grade: gradeIn(quote, site),
    speaker: speaker.name,
    role: speaker.role,
    publisher: article.publisher,
    paragraph,
    report: article.address,
    date: date ?? '',
    when,
    where: where ?? '',
    occasion,
    topics: quote.topics.map((topic) => words.topics[topic] ?? topic).join('; '),
    sha256: content.ledger?.quotations[id]?.sha256 ?? '',
  };
}
