import { isCancel, multiselect, select, text } from '@clack/prompts';
import type { Question } from './questions.ts';
import { Refusal } from './refusal.ts';

/**
 * Asks one question in a terminal, until the answer is right.
 *
 * @returns the value, or `undefined` for a field that may be missing and was left empty
 * @throws Refusal when the editor gives up
 */
export async function ask(question: Question, at: Terminal = {}): Promise<unknown> {
  const { asks, isMany, isOptional } = question;
  const message = isOptional ? `${asks} (may be left empty)` : asks;
  const options = question.options?.map((value) => ({ value }));
  const answer = !options
    ? await text({
        ...at,
        message,
        initialValue: question.initial ?? '',
        validate: (typed = '') => complaintOf(typed, question),
      })
    : isMany
      ? await multiselect({ ...at, message, options, required: !isOptional })
      : await select({ ...at, message, options: isOptional ? [none, ...options] : options });

  if (isCancel(answer)) throw new Refusal(['Nothing was written.']);
  if (answer.length === 0) return undefined;
  return Array.isArray(answer) ? answer : question.read(answer);
}

function complaintOf(typed: string, { isOptional, read, complaint }: Question): string | undefined {
  return isOptional && typed.trim() === '' ? undefined : complaint(read(typed));
}

const none = { value: '', label: 'none' };

/** Where to ask; the terminal that the command was run in where it is missing. */
export interface Terminal {
  input?: NodeJS.ReadStream;
  output?: NodeJS.WriteStream;
}
