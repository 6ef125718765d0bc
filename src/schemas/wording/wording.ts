import { z } from 'astro/zod';
import { dataWording } from './data.ts';
import { gatheredWording } from './gathered.ts';
import { mapWording } from './map.ts';
import { pageWording } from './page.ts';
import { quotationWording } from './quotation.ts';
import { searchWording } from './search.ts';

/** The interface's own words: `content/wording.yml`. */
export const wordingSchema = z.strictObject({
  ...pageWording,
  ...quotationWording,
  ...gatheredWording,
  ...mapWording,
  ...searchWording,
  ...dataWording,
});

/** The words, by area. */
export type WordingFile = z.output<typeof wordingSchema>;
