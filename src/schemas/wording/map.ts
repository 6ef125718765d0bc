import { z } from 'astro/zod';
import { words } from './places.ts';

/** The map and what stands beside it. */
export const mapWording = {
  map: z.strictObject({
    skip: words(),
    layers: words(),
    countries: words(),
    caption: words('day'),
    whole: words(),
    zoom: words(),
    enlarge: words(),
    reduce: words(),
    reset: words(),
    year: words(),
    title: words('country', 'label', 'status'),
    host: words('status'),
    quotations: words(),
    entries: words(),
    sources: words(),
    row: words(),
    back: words(),
    country: words(),
    status: words(),
    since: words(),
    inReport: words(),
    report: words(),
    take: words(),
    files: words('<svg>', '<png>'),
    embed: words(),
    alt: words('finding', 'credit'),
    method: words(),
    mends: words(),
    tried: words(),
  }),
};
