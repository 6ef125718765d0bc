import type { Fault } from '../reader/fault.ts';
import { mentionsIn } from '../reader/mentions.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';
import { kinds } from '../schemas/entry.ts';

/** Files must agree with each other: grades with people, orders without gaps, nothing left over. */
export function disagreements(content: Content): Fault[] {
  return [
    ...misnamedSpeakers(content),
    ...twins(content),
    ...takenAddresses(content),
    ...backwardDays(content),
    ...homelessQuotations(content),
    ...unusedSources(content),
    ...gaps(content),
    ...missingLedger(content),
  ];
}

function misnamedSpeakers({ quotes, statements, people }: Content): Fault[] {
  return [...quotes.values(), ...statements.values()].flatMap(({ file, data }) => {
    const speaker = people.get(data.speaker);
    if (!speaker || (speaker.data.kind === 'person') === data.named) return [];
    const message = data.named
      ? `is true, but ${speaker.file} is no person with a name. Make it false.`
      : `is false, but ${speaker.file} is a person with a name. Make it true.`;
    return [{ file, field: 'named', message }];
  });
}

function twins({ quotes }: Content): Fault[] {
  const seen = new Map<string, string>();
  return [...quotes.values()].flatMap(({ id, file, data }) => {
    const twin = seen.get(data.text);
    seen.set(data.text, id);
    if (!twin) return [];
    return [{ file, field: 'text', message: `stands in ${twin}.yml too. Keep one of them.` }];
  });
}

/** The concordance stands among the quotations. */
function takenAddresses({ quotes }: Content): Fault[] {
  const quote = quotes.get('words');
  const message = 'is an address of the site’s own. Name the file otherwise.';
  return quote ? [{ file: quote.file, field: 'the name', message }] : [];
}

function backwardDays({ fronts, people, ...content }: Content): Fault[] {
  const { story, about, accessibility } = content;
  const entries = kinds.flatMap((kind) => [...content[kind].values()]);
  const pages = [...Object.values(fronts), story, about, accessibility];
  return [...pages, ...people.values(), ...entries].flatMap(
    ({ file, data: { published, updated } }) => {
      if ((published ?? updated) <= updated) return [];
      const message = `is before ${published}, the day of publication. Correct one of them.`;
      return [{ file, field: 'updated', message }];
    },
  );
}

function homelessQuotations(content: Content): Fault[] {
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

function unusedSources(content: Content): Fault[] {
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

function gaps(content: Content): Fault[] {
  return (['explainer', 'areas'] as const).flatMap((kind) => {
    const docs = [...content[kind].values()].sort((a, b) => a.data.order - b.data.order);
    const wrong = docs.find(({ data }, index) => data.order !== index + 1);
    if (!wrong) return [];
    const message = `is ${wrong.data.order}, which leaves a gap or stands twice. Count from 1 without gaps.`;
    return [{ file: wrong.file, field: 'order', message }];
  });
}

function missingLedger({ ledger, quotes }: Content): Fault[] {
  if (ledger || quotes.size === 0) return [];
  const message = 'is missing. Make it: npm run ledger -- --article FILE.';
  return [{ file: 'content/ledger.json', field: 'the file', message }];
}
