import { personPath } from '../model/permalink.ts';
import type { Speaker } from '../model/quote.ts';
import { content, site } from './content.ts';

/** Everyone whose words or thoughts the report carries, in the order of its paragraphs. */
export function allPeople() {
  const order = content.article.paragraphs.flatMap(({ voices }) => voices);
  return [...content.people.values()]
    .map(({ id, data: { side: _id, ...data } }) => ({ ...data, ...speakerNamed(id) }))
    .sort((a, b) => place(order, a.id) - place(order, b.id));
}

/** The person with this id, as a line under a quotation shows them. */
export function speakerNamed(id: string): Speaker {
  const person = content.people.get(id);
  if (!person) throw new Error(`“${id}” is not in content/people.`);

  const { name, role, kind, side } = person.data;
  const index = site.sides.findIndex((each) => each.id === side);
  return { id, path: personPath(id), name, role, kind, side: index < 0 ? undefined : index };
}

function place(order: string[], id: string): number {
  const index = order.indexOf(id);
  return index < 0 ? order.length : index;
}

export type PersonPage = ReturnType<typeof allPeople>[number];
