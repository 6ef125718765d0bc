import { toDecide } from '../model/to-decide.ts';
import type { Plan } from './draft.ts';
import { cut, yamlFile } from './files.ts';
import { isShort } from './person.ts';

/** A file of each quotation: its words, its place and its speaker, with why we think so. */
export function draftQuotes({ quotations }: Plan) {
  return quotations.map((quotation, index) => {
    const { id, text, speaker, speakerId, paragraph, form, fragment, continues } = quotation;
    const named = speaker?.kind === 'person';
    const data = { text, speaker: speakerId, paragraph, form, named, fragment };
    const before = quotations[index - 1];
    const file = yamlFile({
      text,
      speaker: speakerId,
      because: because(quotation),
      paragraph,
      form,
      named,
      ...(fragment ? { fragment } : {}),
      ...(continues && before ? { continues: before.id } : {}),
      when: toDecide(
        'the time in words, as precise as the report; also date, and where, if it says so.',
      ),
      occasion: toDecide('what kind of occasion it was.'),
      before: `${toDecide('say in our words what comes just before it in the report.')} ¶${paragraph}`,
      after: `${toDecide('say in our words what comes just after it in the report.')} ¶${paragraph}`,
      topics: ['unsorted'],
      index: [toDecide('three to twenty plain words that a reader might use instead.')],
    });
    return { id, data, file };
  });
}

/** The report's words from which the speaker is known, or what is to be decided between. */
function because({ sure, speaker, because, others, passage }: Plan['quotations'][number]): string {
  const words = cut(because, 120);
  if (!passage.closed)
    return toDecide(
      `where it ends: the report does not close its quotation marks. It has “${words}”.`,
    );
  if (sure) return words;
  if (!speaker) return toDecide(`who says it; ${words}.`);
  const whole = isShort(speaker) ? ', whose whole name may stand elsewhere' : '';
  const also = others.slice(0, 3).map(({ name }) => cut(name, 50));
  const more = also.length > 0 ? ` It may also be ${also.join(', or ')}.` : '';
  return toDecide(
    `whether it is ${cut(speaker.name, 60)}${whole}, by the words “${words}”.${more}`,
  );
}
