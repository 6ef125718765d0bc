import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, toDecide } from '../model/to-decide.ts';
import { eventsOf } from './draft-lists.ts';
import type { Plan } from './draft.ts';
import { yamlFile } from './files.ts';
import type { UnspokenKind } from './unspoken.ts';

/** What the whole site shares, what its front page picks out, and the record of the report. */
export function draftSite(
  plan: Plan,
  unspoken: { paragraph: number; text: string; kind: UnspokenKind }[],
): [path: string, text: string][] {
  return [
    ['site.yml', yamlFile(site(plan))],
    ['home.yml', yamlFile(home(plan))],
    ['article.yml', yamlFile(articleOf(plan, unspoken))],
    // The interface's words are this site's, until they are changed or translated.
    ['wording.yml', readFileSync(join(import.meta.dirname, '../../content/wording.yml'), 'utf8')],
  ];
}

function site({ today }: Plan) {
  return {
    name: toDecide('the name of the site.'),
    tagline: toDecide('in one line, what the site does.'),
    url: `https://site.${openHost}/`,
    published: today,
    contact: `errors@${openHost}`,
    language: 'en',
    original: 'en',
    report: 'the report',
    sections: { statements: 'statements', explainer: 'explainer', areas: 'areas', views: 'views' },
    navigation: {
      statements: 'Statements',
      explainer: 'Explainer',
      areas: 'Areas',
      views: 'Views',
    },
    kinds: { statements: 'Statement', explainer: 'Chapter', areas: 'Area', views: 'View' },
    sides: [
      { id: 'one', label: toDecide('one side of the argument.') },
      { id: 'other', label: toDecide('the other side.') },
    ],
    grades: {
      'on-the-record': {
        label: 'on the record',
        meaning: 'Direct words, and the newspaper names the speaker.',
      },
      unnamed: {
        label: 'unnamed',
        meaning: 'Direct words, but the newspaper does not name the speaker.',
      },
      paraphrase: {
        label: 'paraphrase',
        meaning: 'The newspaper reports what was said in words of its own.',
      },
    },
    voices: { reading: 'Our reading' },
    verdicts: {
      done: { label: 'It came about', meaning: 'Sources say that it was done.', mark: 'full' },
      partly: { label: 'In part', meaning: 'Some of it came about.', mark: 'half' },
      open: {
        label: 'Still open',
        meaning: 'No source says that it was done or given up.',
        mark: 'ring',
      },
      unknown: {
        label: 'Not known',
        meaning: 'No source that was found bears on it.',
        mark: 'dots',
      },
    },
    topics: { unsorted: toDecide('a topic; name the topics of the report here.') },
    themes: { unsorted: toDecide('a theme of the timeline.') },
  };
}

function home(plan: Plan) {
  const { quotations } = plan;
  const [first] = quotations as [Plan['quotations'][number]];
  const other = quotations.find(({ speakerId }) => speakerId !== first.speakerId) ?? first;
  const to = (each: { speakerId: string }) => `statements:${each.speakerId}`;
  const events = eventsOf(plan)
    .slice(0, 8)
    .map(({ id }) => id);
  return {
    kicker: toDecide('place and time.'),
    title: toDecide('a headline of our own.'),
    summary: toDecide(
      'say in one sentence what the site tells, in 60 to 160 characters, as search shows it.',
    ),
    lead: `${toDecide('the story in a few sentences; choose the claim and the doubt below.')} ¶1`,
    claim: first.id,
    doubt: other.id,
    begin: { story: 'Read the whole story', outcomes: 'What came of it', argument: 'Both sides' },
    brief: {
      title: 'To know before you read',
      points: [{ text: `${toDecide('what a reader has to know first.')} ¶1`, to: to(first) }],
    },
    gains: {
      title: toDecide('what one side hopes for'),
      points: [{ text: `${toDecide('a hope.')} ¶${first.paragraph}`, to: to(first) }],
    },
    costs: {
      title: toDecide('what the other side fears'),
      points: [{ text: `${toDecide('a fear.')} ¶${other.paragraph}`, to: to(other) }],
    },
    open: {
      title: 'What is still open',
      text: `${toDecide('what the report leaves open.')} ¶1`,
      questions: [
        { question: `${toDecide('a question.')} ¶1`, settles: toDecide('what would settle it.') },
      ],
    },
    timeline: { title: 'In order', turn: events[0], events },
    ways: {
      title: 'Look things up',
      statements: 'What was said, by whom, how firmly.',
      explainer: 'What to know first.',
      areas: 'What it covers.',
      views: 'What others make of it.',
    },
  };
}

function articleOf({ article, today, speakers }: Plan, unspoken: object[]) {
  const { paragraphs, authors, date } = article.report;
  return {
    publisher: toDecide('who published the report.'),
    address: `https://report.${openHost}/`,
    authors: authors.length > 0 ? authors : [toDecide('who signed the report.')],
    role: toDecide('what the authors are to the publisher.'),
    language: 'en',
    label: 'As printed in the report',
    insertion: 'The words in square brackets are the newspaper’s.',
    month: date ?? today.slice(0, 7),
    caveat: toDecide(
      date
        ? 'what is not known of the publication.'
        : 'the month of the report: no date was found in its text, and month is that of this draft.',
    ),
    ...(unspoken.length > 0 ? { unspoken } : {}),
    paragraphs: paragraphs.map((_, index) => {
      const paragraph = index + 1;
      const quoted = article.quotations.filter((each) => each.paragraph === paragraph);
      const voices = [...(article.said.get(paragraph) ?? [])].flatMap(
        (person) => speakers.get(person) ?? [],
      );
      const form = quoted.some(({ form }) => form === 'direct')
        ? 'direct'
        : voices.length > 0
          ? 'reported'
          : 'narration';
      return {
        summary: toDecide(`say in our words what paragraph ${paragraph} says.`),
        voices: voices.length > 0 ? voices : ['reporters'],
        form,
      };
    }),
  };
}
