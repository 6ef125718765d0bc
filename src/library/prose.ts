import { getEntry, render } from 'astro:content';
import { kinds } from '../schemas/entry.ts';
import { site } from './content.ts';

/** The prose of a Markdown file as a component, with its headings. */
export async function proseOf(collection: Prose, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`“${id}” is not in the collection ${collection}.`);
  return render(entry);
}

/** The prose of a section's own page. */
export async function proseOfFront(section: string) {
  if (!kinds.some((kind) => site.sections[kind] === section))
    throw new Error(`“${section}” is not a section of site.yml.`);
  return proseOf('pages', section);
}

/** The story's HTML, for a page that sets its sections one by one. */
export async function storyHtml(): Promise<string> {
  const entry = await getEntry('story', 'story');
  return entry?.rendered?.html ?? '';
}

type Prose = 'statements' | 'explainer' | 'areas' | 'views' | 'people' | 'pages';
