import type { Declared } from './declared.ts';
import { about, accessibility } from './pages/about.ts';
import { argument } from './pages/argument.ts';
import { changes } from './pages/changes.ts';
import { check } from './pages/check.ts';
import { data } from './pages/data.ts';
import { discrepancies } from './pages/discrepancies.ts';
import { glossary } from './pages/glossary.ts';
import { home } from './pages/home.ts';
import { map } from './pages/map.ts';
import { outcomes } from './pages/outcomes.ts';
import { people } from './pages/people.ts';
import { quotes } from './pages/quotes.ts';
import { search } from './pages/search.ts';
import { sections } from './pages/sections.ts';
import { sources } from './pages/sources.ts';
import { story } from './pages/story.ts';
import { timeline } from './pages/timeline.ts';
import { verify } from './pages/verify.ts';
import { words } from './pages/words.ts';

/** Every page of the site but the one for lost readers, in the order of a table of contents. */
export const declared: Declared[] = [
  ...[home, story, outcomes, argument, sections, quotes, map, timeline],
  ...[search, check, words, people, glossary, sources, discrepancies],
  ...[changes, data, verify, accessibility, about],
];
