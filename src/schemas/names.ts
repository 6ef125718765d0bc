import { z } from 'astro/zod';
import { line } from './fields.ts';

/** How names are heard, for search: `content/names.yml`, which may be missing. */
export const namesSchema = z.strictObject({
  sounds: z
    .array(
      z.strictObject({
        written: line.refine(isPattern, 'is no regular expression. Correct its brackets.'),
        heard: z.string(),
      }),
    )
    .default([])
    .describe('In order: what each step looks for, and what it makes of that.'),
});

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'gu'));
  } catch {
    return false;
  }
}
