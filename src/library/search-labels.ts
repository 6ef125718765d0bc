import type { Labels } from '../model/search-labels.ts';
import { content, site } from './content.ts';
import { isArchive } from './finder-data.ts';

/** The words that the search page puts beside what it finds. */
export function searchLabels(): Labels {
  return {
    grades: Object.fromEntries(
      Object.entries(site.grades).map(([grade, { label }]) => [grade, label]),
    ),
    topics: site.topics,
    kinds: {
      quote: 'Quotation',
      reported: 'Reported speech',
      paragraph: 'Paragraph of the report',
      term: 'Term',
    },
    sides: Object.fromEntries(
      // An archive's files say it beside each name.
      (isArchive() ? [] : [...content.people.values()]).map(({ id, data }) => [
        id,
        site.sides.findIndex((side) => side.id === data.side),
      ]),
    ),
  };
}
