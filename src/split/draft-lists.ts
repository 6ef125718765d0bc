import { toDecide } from '../model/to-decide.ts';
import { datesIn } from './dates.ts';
import type { Plan } from './draft.ts';
import { cut, yamlFile } from './files.ts';
import { slugOf } from './slug.ts';
import { termsIn } from './terms.ts';

/** Candidates for the glossary and the timeline, a first claim, and the tables that may stay empty. */
export function draftLists(plan: Plan): [path: string, text: string][] {
  const { article, quotations } = plan;
  const taken = new Set<string>();
  const glossary = termsIn(article).map(({ paragraph, ...term }) => ({
    id: slugOf(term.term, taken, 'term'),
    ...term,
    definition: `${toDecide('whether it needs an entry, and what it is.')} ¶${paragraph}`,
  }));
  const [first] = quotations as [Plan['quotations'][number]];

  return [
    ['glossary.yml', yamlFile(glossary)],
    ['timeline.yml', yamlFile(eventsOf(plan))],
    [
      'claims/first-claim.yml',
      yamlFile({
        order: 1,
        claim: toDecide('what the report has someone claim, in our words.'),
        speakers: [first.speakerId],
        quotations: [first.id],
        entries: [`statements:${first.speakerId}`],
        verdict: 'unknown',
        finding: toDecide('what came of it.'),
        known: [`${toDecide('what sources say, oldest first:')} @to_decide.`],
        unknown: toDecide('what no source says.'),
        events: [eventsOf(plan)[0]?.id],
      }),
    ],
    [
      'argument.yml',
      yamlFile({
        title: 'Both sides',
        summary: toDecide(
          'say in one sentence what the two sides differ on, in 60 to 160 characters.',
        ),
        updated: plan.today,
        columns: { gains: toDecide('one side.'), doubts: toDecide('the other side.') },
        questions: [
          {
            id: 'first-question',
            question: toDecide('what they differ on.'),
            gains: { words: [{ quote: first.id }] },
            doubts: { words: [], silent: toDecide('the words of the other side.') },
            claims: ['first-claim'],
          },
        ],
      }),
    ],
    [
      'sources.yml',
      yamlFile([
        {
          id: 'to_decide',
          publisher: toDecide('who publishes what is known since.'),
          title: toDecide('a source other than the report.'),
          date: plan.today,
          dated: toDecide('its own date.'),
        },
      ]),
    ],
    ['partners.yml', '[]\n'],
    ['discrepancies.yml', '[]\n'],
    ['changes.yml', '[]\n'],
  ];
}

/** At least two, since the front page draws a line of time. */
export function eventsOf({ article, today }: Plan) {
  const { paragraphs, date } = article.report;
  const taken = new Set<string>();
  const events = datesIn(paragraphs, date).map(({ date, words, paragraph }) => ({
    id: slugOf(`on-${date}`, taken, 'event'),
    date,
    title: cut(toDecide(`what happened, by the words “${words}”`), 90),
    detail: `${toDecide('tell of it, or take it out.')} ¶${paragraph}`,
    theme: 'unsorted',
  }));
  while (events.length < 2)
    events.push({
      id: slugOf('event', taken, 'event'),
      date: date ?? today.slice(0, 7),
      title: toDecide('an event, and its date'),
      detail: `${toDecide('tell of it.')} ¶1`,
      theme: 'unsorted',
    });
  return events;
}
