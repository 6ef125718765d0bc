import { kinds } from '../schemas/entry.ts';
import { parseAddress } from '../markdown/address.ts';
import type { Content } from '../reader/read-content.ts';
import { mapNames } from './mapped.ts';

/** Every place in the content's data that names something by id, or a paragraph by number. */
export function namesOf(content: Content): Name[] {
  return [
    ...quoteNames(content),
    ...entryNames(content),
    ...peopleNames(content),
    ...tableNames(content),
    ...homeNames(content),
    ...claimNames(content),
    ...argumentNames(content),
    ...storyNames(content),
    ...mapNames(content),
  ];
}

function quoteNames({ quotes }: Content): Name[] {
  return [...quotes.values()].flatMap(({ file, data }) => [
    { file, field: 'speaker', shelf: 'person', id: data.speaker },
    { file, field: 'paragraph', shelf: 'paragraph', id: data.paragraph },
    ...each(file, 'continues', 'quote', data.continues ? [data.continues] : []),
    ...each(file, 'topics', 'topic', data.topics),
  ]);
}

function entryNames(content: Content): Name[] {
  const quoted = kinds.flatMap((kind) =>
    [...content[kind].values()].flatMap(({ file, data }) =>
      each(file, 'quotations', 'quote', data.quotations),
    ),
  );
  const spoken = [...content.statements.values(), ...content.views.values()].flatMap(
    ({ file, data }) => [
      { file, field: 'speaker', shelf: 'person', id: data.speaker },
      ...each(file, 'topics', 'topic', data.topics),
    ],
  );
  return [...quoted, ...spoken];
}

function peopleNames({ people, article }: Content): Name[] {
  const sides = [...people.values()].flatMap(({ file, data }) =>
    data.side ? [{ file, field: 'side', shelf: 'side', id: data.side }] : [],
  );
  const voices = article.paragraphs.flatMap((paragraph, index) =>
    each('content/article.yml', `paragraphs.${index}.voices`, 'person', paragraph.voices),
  );
  return [...sides, ...voices];
}

function tableNames({ terms, events, partners, discrepancies }: Content): Name[] {
  const themes = [...events].map(([id, { theme }]) => ({
    file: `content/timeline.yml (${id})`,
    field: 'theme',
    shelf: 'theme',
    id: theme,
  }));
  const see = [...terms].flatMap(([id, { see }]) =>
    see ? addressed(`content/glossary.yml (${id})`, 'see', see) : [],
  );
  const countries = [...partners].flatMap(([id, { paragraphs, sources }]) => [
    ...each(`content/partners.yml (${id})`, 'paragraphs', 'paragraph', paragraphs),
    ...each(`content/partners.yml (${id})`, 'sources', 'source', sources),
  ]);
  const differing = [...discrepancies].flatMap(([id, { pages }]) =>
    pages.flatMap((page) => addressed(`content/discrepancies.yml (${id})`, 'pages', page)),
  );
  return [...themes, ...see, ...countries, ...differing];
}

function homeNames({ home }: Content): Name[] {
  const file = 'content/home.yml';
  const points = [...home.brief.points, ...home.gains.points, ...home.costs.points];
  return [
    { file, field: 'claim', shelf: 'quote', id: home.claim },
    { file, field: 'doubt', shelf: 'quote', id: home.doubt },
    { file, field: 'timeline.turn', shelf: 'event', id: home.timeline.turn },
    ...each(file, 'timeline.events', 'event', home.timeline.events),
    ...points.flatMap(({ to }) => addressed(file, 'to', to)),
  ];
}

function claimNames({ claims }: Content): Name[] {
  return [...claims.values()].flatMap(({ file, data }) => [
    ...each(file, 'speakers', 'person', data.speakers),
    ...each(file, 'quotations', 'quote', data.quotations),
    ...each(file, 'verdict', 'verdict', [data.verdict]),
    ...each(file, 'events', 'event', data.events),
    ...data.entries.flatMap((entry) => addressed(file, 'entries', entry)),
  ]);
}

function argumentNames({ argument }: Content): Name[] {
  return argument.questions.flatMap(({ id, gains, doubts, claims }) => {
    const file = `content/argument.yml (${id})`;
    const words = [...gains.words, ...doubts.words].flatMap((word) =>
      'quote' in word
        ? [{ file, field: 'quote', shelf: 'quote', id: word.quote }]
        : [
            { file, field: 'speaker', shelf: 'person', id: word.speaker },
            ...(word.entry ? addressed(file, 'entry', word.entry) : []),
          ],
    );
    return [...words, ...each(file, 'claims', 'claim', claims)];
  });
}

function storyNames({ story }: Content): Name[] {
  return story.data.steps.flatMap(({ layer, countries, events }, index) => {
    const field = (name: string) => `steps.${index}.${name}`;
    return [
      ...each(story.file, field('layer'), 'layer', layer ? [layer] : []),
      ...each(story.file, field('countries'), 'country', countries),
      ...each(story.file, field('events'), 'event', events),
    ];
  });
}

function each(file: string, field: string, shelf: string, ids: (string | number)[]): Name[] {
  return ids.map((id) => ({ file, field, shelf, id }));
}

function addressed(file: string, field: string, address: string): Name[] {
  const parsed = parseAddress(address);
  return parsed ? [{ file, field, ...parsed }] : [];
}

/** A field that names something. */
export interface Name {
  file: string;
  field: string;
  /** Where the thing must stand: a shelf of the catalog, or `source` or a list of the content. */
  shelf: string;
  id: string | number;
}
