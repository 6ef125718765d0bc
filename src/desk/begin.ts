import { join } from 'node:path';
import { type Fault, toLine } from '../reader/fault.ts';
import { issuesOf } from '../reader/issues.ts';
import type { Content } from '../reader/read-content.ts';
import { examine } from '../rules/check-content.ts';
import { type Terminal, ask } from './ask.ts';
import { type Command, readCommand } from './command-line.ts';
import { idQuestion, proposedId } from './entry-id.ts';
import { type Kind, kinds } from './kinds.ts';
import { type Given, type Question, questionsFor } from './questions.ts';
import { Refusal } from './refusal.ts';
import { toReport } from './report.ts';
import { writeEntry } from './write-entry.ts';

/**
 * Begins an entry: asks for what the flags leave open, writes it, and says what is left to do.
 *
 * @param args the kind of entry, then flags named like its fields, and `--id`
 * @returns the status to end with: 1 when nothing was written
 */
export async function begin(args: string[], desk: Desk): Promise<number> {
  try {
    const before = examine(desk.folder);
    if (!before.content) throw new Refusal([toReport(before, desk.folder)]);
    const command = readCommand(await withKind(args, desk), before.content);
    const path = await write(command, before.content, desk);
    const left = examine(desk.folder).faults.filter((fault) => !before.faults.some(isLike(fault)));
    desk.say(`Wrote ${join(desk.folder, path)}.`);
    if (left.length > 0)
      desk.say(['What is left:', ...left.map((fault) => toLine(fault, desk.folder))].join('\n  '));
    if (path.includes('/'))
      desk.say('Once it is published, keep its address: npm run build && npm run permalinks');
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    desk.say(error.lines.join('\n'));
    return 1;
  }
}

/** The arguments, with the kind of entry asked for where it is missing. */
async function withKind(args: string[], { isAsking, terminal }: Desk): Promise<string[]> {
  if (!isAsking || args.some((each) => !each.startsWith('-'))) return args;
  return [String(await ask(kindQuestion, terminal)), ...args];
}

/** @returns where the entry was written, below the folder */
async function write({ kind, given }: Command, content: Content, desk: Desk): Promise<string> {
  const entry: Given = { ...kind.given(content, desk.today), ...given };
  const questions = questionsFor(kind, content, entry);
  const missing = questions.filter(({ isOptional }) => !isOptional);
  if (!desk.isAsking && missing.length > 0) throw new Refusal(toFlags(missing));
  if (desk.isAsking)
    for (const question of questions) entry[question.field] = await ask(question, desk.terminal);
  if (kind.ids) entry['id'] ??= await chooseId(kind, entry, content, desk);

  const path = kind.place(content).replace('*', String(entry['id']));
  const whole = inOrder(kind, { ...entry, ...speakersName(kind, entry, content) });
  const wrong = issuesOf(kind.schema, whole);
  if (wrong.length > 0)
    throw new Refusal(wrong.map(({ path, message }) => `--${path.join('.')} ${message}`));
  writeEntry(desk.folder, path, whole, kind);
  return path;
}

async function chooseId(kind: Kind, entry: Given, content: Content, desk: Desk): Promise<unknown> {
  const proposed = proposedId(kind, entry, content);
  if (desk.isAsking) return ask(idQuestion(kind, content, proposed), desk.terminal);
  if (proposed) return proposed;
  throw new Refusal(['No id can be made of its words. Give one: --id some-words']);
}

/** Whether the newspaper names a speaker is known from the speaker. */
function speakersName({ schema }: Kind, entry: Given, { people }: Content): Given {
  const speaker = people.get(String(entry['speaker']));
  if (!speaker || !('named' in schema.shape) || 'named' in entry) return {};
  return { named: speaker.data.kind === 'person' };
}

function inOrder({ schema }: Kind, entry: Given): Given {
  const fields = Object.keys(schema.shape).filter((field) => entry[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, entry[field]]));
}

function toFlags(questions: Question[]): string[] {
  const lines = questions.map(({ field, asks, options }) => {
    const known = options ? `; one of ${options.join(', ')}` : '';
    return `  --${field} "…"  ${asks}${known}`;
  });
  return ['There is nobody to ask, and these are missing:', ...lines];
}

function isLike({ file, field, message }: Fault): (other: Fault) => boolean {
  return (other) => other.file === file && other.field === field && other.message === message;
}

const kindQuestion: Question = {
  field: 'kind',
  asks: 'What to begin',
  options: Object.keys(kinds),
  isMany: false,
  read: String,
  complaint: () => undefined,
};

/** Where an editor sits. */
export interface Desk {
  /** The content folder. */
  folder: string;
  /** The day, as 2026-11-24. */
  today: string;
  /** Whether there is somebody to ask. */
  isAsking: boolean;
  say: (words: string) => void;
  terminal?: Terminal;
}
