import { z } from 'astro/zod';
import { isDate, toDay } from '../model/day.ts';
import { longest, toId } from '../model/id.ts';

const isPath = /^\/([a-z0-9_-]+\/)*(#[a-z0-9_-]+)?$/;

/** An id: words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `is not an id. Use lower-case words joined by hyphens${proposal(toId(String(input)))}.`,
  })
  .max(longest, `is longer than ${longest} characters. Shorten it.`);

/** The id of a source, which prose cites as `@some_id`: words joined by underscores. */
export const sourceId = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/, {
    error: ({ input }) =>
      `is not the id of a source. Use lower-case words joined by underscores, so that prose can cite it${proposal(toId(String(input), '_'))}.`,
  })
  .max(longest, `is longer than ${longest} characters. Shorten it.`);

/** An id that is the name of a file or a folder too, on any system. */
export const fileId = id
  .refine((name) => name !== 'index', 'is the name of a section’s own page. Name it otherwise.')
  .refine(
    (name) => !/^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name),
    'is a name that Windows keeps for itself. Name it otherwise.',
  );

/** A line of text that must not be empty. */
export const line = z.string().trim().min(1, 'is empty. Write something or leave the field out.');

/** One sentence that also serves as a page's description: 60 to 160 characters. */
export const summary = z
  .string()
  .min(60, 'is shorter than 60 characters. Say in one sentence what a reader gets.')
  .max(160, 'is longer than 160 characters. Search engines and cards cut it: shorten it.')
  .regex(/[.?]$/, 'does not end with a period. Make it a sentence.');

/** A page's title: up to 60 characters, no period. */
export const title = z
  .string()
  .min(1, 'is empty. Give the page a name.')
  .max(60, 'is longer than 60 characters. Shorten it.')
  .regex(/[^.]$/, 'ends with a period. Leave it out.');

/** A day, a month or a year. */
export const date = z.string().refine(isDate, {
  error: ({ input }) => `is not a date such as 2023-07-12, 2023-07 or 2023.${asked(toDay(input))}`,
});

/** A day. */
export const day = z.string().refine((text) => text.length === 10 && isDate(text), {
  error: ({ input }) => `is not a day such as 2026-11-24.${asked(toDay(input))}`,
});

/** Where something stands in the content: `folder:id`, or `quote:id`. */
export const address = z
  .string()
  .regex(/^[a-z-]+:[a-z0-9-]+$/, 'is not an address such as folder:id.');

/** A language, as pages and readers' devices name it: `en-US`, `ko`. */
export const language = z
  .string()
  .refine(isLanguage, 'is not a language tag such as en-US or ko (BCP 47).');

/** A web address. */
export const url = z.string().refine(isUrl, {
  error: ({ input }) =>
    `is not an address that begins with https:// or http://.${asked([`https://${input}`].find((each) => /\.\w/.test(each) && isUrl(each)))}`,
});

/** Where a page of this site is, or a part of it: `/quotes/some-id/`, `/glossary/#some-term`. */
export const path = z.string().regex(isPath, {
  error: ({ input }) =>
    `is not an address such as /quotes/some-id/.${asked([`/${input}/`.replace(/\/+/g, '/')].find((each) => isPath.test(each)))}`,
});

/** The number of one of the report's paragraphs, counted from 1. */
export const paragraph = z.number().int().min(1, 'is not a paragraph. They are counted from 1.');

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function proposal(meant: string | undefined): string {
  return meant ? `: ${meant}` : '';
}

function asked(meant: string | undefined): string {
  return meant ? ` Did you mean ${meant}?` : '';
}
