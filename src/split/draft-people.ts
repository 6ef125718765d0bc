import { openId, toDecide } from '../model/to-decide.ts';
import type { Person } from './person.ts';
import type { Plan } from './draft.ts';
import { markdownFile } from './files.ts';

/** A file of everyone who speaks, of the reporters, and of those whom nobody has recognized yet. */
export function draftPeople(plan: Plan): [path: string, text: string][] {
  const { article, today, speakers, quotations } = plan;
  const files = [...speakers].map(([person, id]): [string, string] => [
    `people/${id}.md`,
    personFile(person, firstPlace(plan, person), today),
  ]);
  const authors = article.report.authors.join(', ');
  files.push([
    'people/reporters.md',
    markdownFile(
      {
        name: authors || 'The reporters',
        kind: 'group',
        summary: toDecide(
          'say in one sentence who wrote the report, and for whom, in 60 to 160 characters.',
        ),
        updated: today,
        role: toDecide('what the authors are to the publisher.'),
      },
      `${toDecide('say how the reporters speak themselves.')} ¶1`,
    ),
  ]);
  const open = quotations.find(({ speakerId }) => speakerId === openId);
  if (open)
    files.push([
      `people/${openId}.md`,
      markdownFile(
        {
          name: 'A voice to decide',
          kind: 'unnamed',
          summary: toDecide(
            'say who speaks the quotations that name this file, then take the file away.',
          ),
          updated: today,
          role: toDecide('what they are.'),
        },
        `${toDecide('the text does not say who this is, or not in words that were understood.')} ¶${open.paragraph}`,
      ),
    ]);
  return files;
}

function personFile(person: Person, paragraph: number, today: string): string {
  const { name, kind, role, spellings } = person;
  const others = [...spellings].filter((each) => each !== name && !name.includes(each));
  return markdownFile(
    {
      name: kind === 'person' ? name : sentenceCase(name),
      kind: kind === 'thing' ? 'unnamed' : kind,
      summary: toDecide(
        'say in one sentence who this is and what part they have, in 60 to 160 characters.',
      ),
      updated: today,
      role: role ? sentenceCase(role) : toDecide('what they were at the time, in a few words.'),
      ...(others.length > 0 ? { spellings: others } : {}),
    },
    `${toDecide('say in our words what part they have in the report.')} ¶${paragraph}`,
  );
}

/** The paragraph in which someone is first heard. */
function firstPlace({ article, quotations }: Plan, person: Person): number {
  const said = [...article.said].filter(([, people]) => people.has(person)).map(([place]) => place);
  const quoted = quotations
    .filter(({ speaker }) => speaker === person)
    .map(({ paragraph }) => paragraph);
  return Math.min(...said, ...quoted);
}

/** Without an article, and with a capital: “a senior official” is *Senior official*. */
export function sentenceCase(words: string): string {
  const bare = words.replace(/^(?:an?|the)\s+/i, '');
  return bare.charAt(0).toUpperCase() + bare.slice(1);
}
