import { kinds } from '../schemas/entry.ts';
import type { Content } from './read-content.ts';

/**
 * Every piece of prose in the content that may cite and link: bodies of files and cited fields.
 *
 * The rules read them all, and so does what links back from a source or paragraph to its uses.
 */
export function passagesOf(content: Content): Passage[] {
  return [...bodies(content), ...fields(content)];
}

function bodies({ about, accessibility, fronts, people, story, ...content }: Content): Passage[] {
  const { sections } = content.site;
  const entries = kinds.flatMap((kind) =>
    [...content[kind].values()].map((doc) => ({
      doc,
      owner: { shelf: sections[kind], id: doc.id },
    })),
  );
  const front = kinds.map((kind) => ({
    doc: fronts[kind],
    owner: { shelf: 'section', id: sections[kind] },
  }));
  const persons = [...people.values()].map((doc) => ({
    doc,
    owner: { shelf: 'person', id: doc.id },
  }));
  const told = { doc: story, owner: { shelf: 'page', id: 'read' } };
  const ours = [about, accessibility].map((doc) => ({
    doc,
    owner: { shelf: 'page', id: doc.id },
  }));

  return [...entries, ...front, ...persons, told, ...ours].map(({ doc, owner }) => ({
    owner,
    file: doc.file,
    field: 'the text',
    text: doc.body,
    // These speak of the site itself, which has no source.
    mustCite: doc !== about && doc !== accessibility,
  }));
}

function fields(content: Content): Passage[] {
  const found: Passage[] = [];
  const add = (
    shelf: string,
    id: string,
    file: string,
    texts: Record<string, string | undefined>,
    mustCite = true,
  ) => {
    for (const [field, text] of Object.entries(texts))
      if (text) found.push({ owner: { shelf, id }, file, field, text, mustCite });
  };
  const table = (file: string, id: string) => `content/${file} (${id})`;

  for (const { id, file, data } of content.quotes.values())
    add('quote', id, file, { before: data.before, after: data.after, note: data.note });
  for (const { id, file, data } of content.people.values())
    add('person', id, file, { since: data.since });
  for (const [id, { definition }] of content.terms)
    add('term', id, table('glossary.yml', id), { definition });
  for (const [id, { detail }] of content.events)
    add('event', id, table('timeline.yml', id), { detail });
  for (const [id, { report, record, reading }] of content.discrepancies) {
    add('discrepancy', id, table('discrepancies.yml', id), { report, record });
    add('discrepancy', id, table('discrepancies.yml', id), { reading }, false);
  }
  for (const [id, { sinceNote, marks }] of content.partners) {
    const said = (field: 'note' | 'text') =>
      Object.fromEntries(
        Object.entries(marks).map(([layer, mark]) => [`marks.${layer}.${field}`, mark[field]]),
      );
    add('partner', id, table('partners.yml', id), said('text'));
    // The row's own sources stand for its remarks.
    add('partner', id, table('partners.yml', id), { sinceNote, ...said('note') }, false);
  }
  // How a layer is drawn is our own doing.
  for (const { id, text } of content.map?.layers ?? [])
    add('map', id, `content/map.yml (${id})`, { text }, false);

  return [...found, ...claimFields(content), ...argumentFields(content), ...homeFields(content)];
}

function claimFields({ claims }: Content): Passage[] {
  return [...claims.values()].flatMap(({ id, file, data }) => {
    const cited = data.known.map((text, index) => [`known.${index}`, text, true] as const);
    const texts = [
      ['paraphrase', data.paraphrase, true] as const,
      ...cited,
      ...(['finding', 'unknown', 'reading'] as const).map(
        (field) => [field, data[field], false] as const,
      ),
    ];
    return texts.flatMap(([field, text, mustCite]) =>
      text ? [{ owner: { shelf: 'claim', id }, file, field, text, mustCite }] : [],
    );
  });
}

function argumentFields({ argument, story }: Content): Passage[] {
  const words = argument.questions.flatMap(({ id, gains, doubts }) =>
    [...gains.words, ...doubts.words].flatMap((word) => ('text' in word ? [{ id, ...word }] : [])),
  );
  const captions = story.data.steps.map(({ caption }, index) => ({
    owner: { shelf: 'page', id: 'read' },
    file: story.file,
    field: `steps.${index}.caption`,
    text: caption,
    mustCite: true,
  }));
  return [
    ...captions,
    ...words.map(({ id, text }) => ({
      owner: { shelf: 'question', id },
      file: `content/argument.yml (${id})`,
      field: 'text',
      text,
      mustCite: true,
    })),
  ];
}

function homeFields({ home }: Content): Passage[] {
  const lists = { brief: home.brief.points, gains: home.gains.points, costs: home.costs.points };
  const points = Object.entries(lists).flatMap(([list, each]) =>
    each.map(({ text }, index) => [`${list}.points.${index}.text`, text] as const),
  );
  const open = home.open.questions.flatMap(({ question, settles }, index) => [
    [`open.questions.${index}.question`, question] as const,
    [`open.questions.${index}.settles`, settles] as const,
  ]);

  const texts = [
    ['lead', home.lead] as const,
    ...(home.table ? [['table.text', home.table.text] as const] : []),
    ...points,
    ...open,
  ];
  return texts.map(([field, text]) => ({
    owner: { shelf: 'page', id: 'home' },
    file: 'content/home.yml',
    field,
    text,
    // What would settle a question is our own thought.
    mustCite: !field.endsWith('.settles'),
  }));
}

/** A piece of Markdown and where it stands. */
export interface Passage {
  /** What it belongs to: a shelf of the catalog, `section`, `page` or `partner`, and an id. */
  owner: { shelf: string; id: string };
  file: string;
  field: string;
  text: string;
  /** Every paragraph of it must end with a citation. */
  mustCite: boolean;
}
