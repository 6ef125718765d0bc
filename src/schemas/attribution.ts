import { z } from 'astro/zod';
import { forms } from '../model/grade.ts';
import { date, id, line } from './fields.ts';

/** Who said something, when, where, on what occasion, and how firmly that is attributed. */
export const attribution = {
  /** Id of a person. */
  speaker: id,
  /** `reported` when the newspaper paraphrases, even around a word or two that it quotes. */
  form: z.enum(forms),
  /** Whether the newspaper names the speaker. */
  named: z.boolean(),
  /** The day, as the report counts; missing when the report gives none. */
  date: date.optional(),
  /** The time in words, as precise as the report and no more. */
  when: line,
  /** The place; missing when the report gives none. */
  where: line.optional(),
  /** What kind of occasion it was. */
  occasion: line,
};
