import type { Labels } from '../model/search-labels.ts';
import { content, site } from './content.ts';
import { isArchive } from './finder-data.ts';
import { wording } from './wording.ts';

/** The words that the search page puts beside what it finds. */
export function searchLabels(): Labels {
  const { quote, reported, paragraph, term } = wording.kinds;
  return {
    grades: Object.fromEntries(
      Object.entries(site.grades).map(([grade, { label }]) => [grade, label]),
    ),
    topics: site.topics,
    kinds: { quote, reported, paragraph, term },
    sides: Object.fromEntries(
      // An archive's files say it beside each name.
      (isArchive() ? [] : [...content.people.values()]).map(({ id, data }) => [
        id,
        site.sides.findIndex((side) => side.id === data.side),
      ]),
    ),
  };
}
