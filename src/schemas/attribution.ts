import { z } from 'astro/zod';
import { forms } from '../model/grade.ts';
import { date, id, line } from './fields.ts';

/** Who said something, when, where, on what occasion, and how firmly that is attributed. */
export const attribution = {
  speaker: id.describe('Id of a person.'),
  form: z
    .enum(forms)
    .describe(
      '`reported` when the newspaper paraphrases, even around a word or two that it quotes.',
    ),
  named: z.boolean().describe('Whether the newspaper names the speaker.'),
  date: date
    .optional()
    .describe('The day, as the report counts; missing when the report gives none.'),
  when: line.describe('The time in words, as precise as the report and no more.'),
  where: line.optional().describe('The place; missing when the report gives none.'),
  occasion: line.describe('What kind of occasion it was.'),
};
