import { z } from 'astro/zod';
import { isDate } from '../model/day.ts';

/** An id: the name of a file or an entry, words joined by hyphens or underscores. */
export const id = z
  .string()
  .regex(/^[a-z][a-z0-9_-]*$/, 'is not an id. Use lower-case words joined by hyphens.');

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
export const date = z.string().refine(isDate, 'is not a date such as "2023-07-12".');

/** A day. */
export const day = z
  .string()
  .refine((text) => text.length === 10 && isDate(text), 'is not a day such as "2026-11-24".');

/** Where something stands in the content: `folder:id`, or `quote:id`. */
export const address = z
  .string()
  .regex(/^[a-z-]+:[a-z0-9-]+$/, 'is not an address such as folder:id.');

/** A web address. */
export const url = z
  .string()
  .refine(
    (text) => /^https?:\/\/\S+$/i.test(text) && URL.canParse(text),
    'is not an address that begins with https:// or http://.',
  );

/** Where a page of this site is, or a part of it: `/quotes/some-id/`, `/glossary/#some-term`. */
export const path = z
  .string()
  .regex(/^\/([a-z0-9_-]+\/)*(#[a-z0-9_-]+)?$/, 'is not an address such as /quotes/some-id/.');

/** The number of one of the report's paragraphs, counted from 1. */
export const paragraph = z.number().int().min(1, 'is not a paragraph. They are counted from 1.');
