import { readContent } from '../reader/read-content.ts';
import { toCatalog } from '../reader/catalog.ts';
import { contentDir } from './place.ts';

/** The content that the site is built from; its agreement was checked before the build began. */
export const content = readContent(contentDir);

/** All that a link or a citation in it may name. */
export const catalog = toCatalog(content);

/** What the whole site shares. */
export const { site, article } = content;
