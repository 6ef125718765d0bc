import { isDate } from '../model/day.ts';
import type { Fault } from '../reader/fault.ts';
import { mentionsIn } from '../reader/mentions.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';
import { kinds } from '../schemas/entry.ts';

/** A speaker with a name is named, any other is not. */
export function misnamedSpeakers({ quotes, statements, people }: Content): Fault[] {
  return [...quotes.values(), ...statements.values()].flatMap(({ file, data }) => {
    const speaker = people.get(data.speaker);
    if (!speaker || (speaker.data.kind === 'person') === data.named) return [];
    const message = data.named
      ? `is true, but ${speaker.file} is no person with a name. Make it false.`
      : `is false, but ${speaker.file} is a person with a name. Make it true.`;
    return [{ file, field: 'named', message }];
  });
}

/** No quotation stands in two files, unless the ledger locks its words at two places. */
export function twins({ quotes, ledger }: Content): Fault[] {
  const seen = new Map<string, string>();
  const placeOf = (id: string) => {
    const locked = ledger?.quotations[id];
    return locked && `${locked.paragraph}:${locked.offset}`;
  };
  return [...quotes.values()].flatMap(({ id, file, data }) => {
    const twin = seen.get(data.text);
    seen.set(data.text, id);
    const [own, other] = [placeOf(id), twin && placeOf(twin)];
    if (!twin || (own && other && own !== other)) return [];
    return [{ file, field: 'text', message: `stands in ${twin}.yml too. Keep one of them.` }];
  });
}

/** What goes on from a quotation is said by the same voice, and comes later. */
export function brokenPieces({ quotes }: Content): Fault[] {
  return [...quotes.values()].flatMap(({ file, data }) => {
    const before = data.continues ? quotes.get(data.continues) : undefined;
    if (!before) return [];
    const isLater = data.paragraph >= before.data.paragraph && before.data.text !== data.text;
    if (before.data.speaker === data.speaker && isLater) return [];
    const message = `names ${before.file}, which is not said by ${data.speaker} before these words. Correct one of them.`;
    return [{ file, field: 'continues', message }];
  });
}

/** No quotation has the address of the concordance, which stands among them. */
export function takenAddresses({ quotes }: Content): Fault[] {
  const quote = quotes.get('words');
  const message = 'is an address of the site’s own. Name the file otherwise.';
  return quote ? [{ file: quote.file, field: 'the name', message }] : [];
}

/** A page of prose has some; a section without entries may have none, and is left out. */
export function wordless({
  fronts,
  people,
  story,
  about,
  accessibility,
  ...content
}: Content): Fault[] {
  const entries = kinds.flatMap((kind) => [...content[kind].values()]);
  const shown = kinds.filter((kind) => content[kind].size > 0).map((kind) => fronts[kind]);
  return [...shown, ...people.values(), ...entries, story, about, accessibility]
    .filter(({ body }) => body.trim() === '')
    .map(({ file }) => {
      const message = 'is empty. Write it below the line --- that ends the fields.';
      return { file, field: 'the text', message };
    });
}

/** No page was changed before it was published. */
export function backwardDays({ fronts, people, ...content }: Content): Fault[] {
  const { story, about, accessibility } = content;
  const entries = kinds.flatMap((kind) => [...content[kind].values()]);
  const pages = [...Object.values(fronts), story, about, accessibility];
  return [...pages, ...people.values(), ...entries].flatMap(
    ({ file, data: { published, updated } }) => {
      // What is no day has that for a fault.
      if (!published || !isDate(published) || published <= updated) return [];
      const message = `is before ${published}, the day of publication. Correct one of them.`;
      return [{ file, field: 'updated', message }];
    },
  );
}

/** Every quotation stands in an entry. */
export function homelessQuotations(content: Content): Fault[] {
  const entries = kinds.flatMap((kind) => [...content[kind].values()]);
  const used = new Set(entries.flatMap(({ data }) => data.quotations));
  return [...content.quotes.values()]
    .filter(({ id }) => !used.has(id))
    .map(({ id, file }) => ({
      file,
      field: 'the quotation',
      message: `is in no entry. Name ${id} under quotations of the entry it belongs to.`,
    }));
}

/** Every source is cited. */
export function unusedSources(content: Content): Fault[] {
  const used = new Set(passagesOf(content).flatMap(({ text }) => mentionsIn(text).sources));
  for (const { sources } of content.partners.values()) for (const id of sources) used.add(id);

  return [...content.sources.keys()]
    .filter((id) => !used.has(id))
    .map((id) => ({
      file: `content/sources.yml (${id})`,
      field: 'the source',
      message: 'is cited nowhere. Cite it or take it out.',
    }));
}

/** Chapters and areas are counted from 1 without gaps. */
export function gaps(content: Content): Fault[] {
  return (['explainer', 'areas'] as const).flatMap((kind) => {
    const docs = [...content[kind].values()].sort((a, b) => a.data.order - b.data.order);
    const wrong = docs.find(({ data }, index) => data.order !== index + 1);
    if (!wrong) return [];
    const message = `is ${wrong.data.order}, which leaves a gap or stands twice. Count from 1 without gaps.`;
    return [{ file: wrong.file, field: 'order', message }];
  });
}

/** Countries are told of on the front page. */
export function untoldCountries({ home, partners }: Content): Fault[] {
  if (home.table || partners.size === 0) return [];
  const message =
    'is missing. Add it: partners.yml has countries, and it says what they are called.';
  return [{ file: 'content/home.yml', field: 'table', message }];
}

/** There is a ledger as soon as there is a quotation. */
export function missingLedger({ ledger, quotes }: Content): Fault[] {
  if (ledger || quotes.size === 0) return [];
  const message = 'is missing. Make it: npm run ledger -- --article FILE.';
  return [{ file: 'content/ledger.json', field: 'the file', message }];
}
