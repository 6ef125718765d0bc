import { openId, toDecide } from '../model/to-decide.ts';
import type { Plan } from './draft.ts';
import { sentenceCase } from './draft-people.ts';
import { cut, markdownFile } from './files.ts';

const summary = toDecide(
  'say in one sentence what a reader gets from this page, in 60 to 160 characters.',
);

/** A page for each speaker who is quoted, the front page of each section, the story, and what tells of the site. */
export function draftPages(plan: Plan): [path: string, text: string][] {
  const { today, quotations } = plan;
  const page = (title: string, prose: string) =>
    markdownFile({ title, summary, updated: today }, prose);
  const placed = quotations.map(({ id }) => `![quotation](quote:${id})`).join('\n\n');

  return [
    ...entries(plan),
    [
      'statements/index.md',
      page('Statements', `${toDecide('say what was said, and lead to it.')} ¶1`),
    ],
    [
      'explainer/index.md',
      page(
        'Explainer',
        `${toDecide('say what a reader has to know first, or leave the text out, and the section with it.')} ¶1`,
      ),
    ],
    [
      'areas/index.md',
      page(
        'Areas',
        `${toDecide('say what the matter covers, or leave the text out, and the section with it.')} ¶1`,
      ),
    ],
    [
      'views/index.md',
      page(
        'Views',
        `${toDecide('say who doubts it, and move statements that are doubts here.')} ¶1`,
      ),
    ],
    [
      'about.md',
      page(
        'About this site',
        toDecide('say who makes this site, how, and how to report an error.'),
      ),
    ],
    [
      'accessibility.md',
      page('Accessibility', toDecide('say what was tried for whom, with what, on which day.')),
    ],
    [
      'story.md',
      markdownFile(
        {
          title: 'The story',
          summary,
          updated: today,
          steps: [{ caption: `${toDecide('what the figure shows.')} ¶1` }],
        },
        `${toDecide('tell the story.')} ¶1\n\n## The report\n\n${toDecide('lead through what was said, and tell of')} [the claim](claim:first-claim). ¶1\n\n${placed}`,
      ),
    ],
  ];
}

function entries({ today, quotations }: Plan): [string, string][] {
  const speakers = [...new Set(quotations.map(({ speakerId }) => speakerId))];
  return speakers.map((speakerId) => {
    const own = quotations.filter((each) => each.speakerId === speakerId);
    const [{ speaker, paragraph, form }] = own as [(typeof own)[number]];
    const name = speaker ? sentenceCase(speaker.name) : 'a voice to decide';
    const links = own
      .map(({ id, paragraph }) => `- [These words](quote:${id}). ¶${paragraph}`)
      .join('\n');
    return [
      `statements/${speakerId}.md`,
      markdownFile(
        {
          title: cut(speakerId === openId ? 'Said by somebody' : `What ${name} said`, 60).replace(
            /\.+$/,
            '',
          ),
          summary,
          updated: today,
          speaker: speakerId,
          when: toDecide(
            'the time in words, as precise as the report; also date, and where, if it says so.',
          ),
          occasion: toDecide('what kind of occasion it was.'),
          form,
          named: speaker?.kind === 'person',
          quotations: own.map(({ id }) => id),
          topics: ['unsorted'],
        },
        `${toDecide('say in our words what was said. A doubt belongs in views/, without when, occasion, form and named.')} ¶${paragraph}\n\n${links}`,
      ),
    ];
  });
}
