import Slugger from 'github-slugger';
import { toString as textOf } from 'mdast-util-to-string';
import { parseProse } from '../markdown/prose.ts';
import { passagesOf } from '../reader/passage.ts';
import type { Content } from '../reader/read-content.ts';

/** What the content calls parts of pages by: the ids of all that has one, and the headings of prose. */
export function anchorsIn(content: Content): Set<string> {
  const ids = Object.values(content).flatMap((each) =>
    each instanceof Map ? [...each.keys()] : [],
  );
  const headings = passagesOf(content).flatMap(({ text }) => {
    // As the pages do: the second of two headings alike has a number.
    const slugger = new Slugger();
    return parseProse(text)
      .children.filter(({ type }) => type === 'heading')
      .map((heading) => slugger.slug(textOf(heading)));
  });
  const questions = content.argument.questions.map(({ id }) => id);
  return new Set([...ids, ...questions, ...headings]);
}
