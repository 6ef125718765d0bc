import { visit } from 'unist-util-visit';
import { parseAddress } from '../markdown/address.ts';
import { placedQuotation } from '../markdown/placed-quotation.ts';
import { parseProse } from '../markdown/prose.ts';
import type { Fault } from '../reader/fault.ts';
import { mentionsIn } from '../reader/mentions.ts';
import type { Content } from '../reader/read-content.ts';

/** Claims are counted from 1 without gaps. */
export function unorderedClaims({ claims }: Content): Fault[] {
  const ordered = [...claims.values()].sort((a, b) => a.data.order - b.data.order);
  const wrong = ordered.find(({ data }, index) => data.order !== index + 1);
  if (!wrong) return [];
  const message = `is ${wrong.data.order}, which leaves a gap or stands twice. Count from 1 without gaps.`;
  return [{ file: wrong.file, field: 'order', message }];
}

/** Readers are told the day of the newest source that an outcome rests on, so one has a day. */
export function undatedClaims({ claims, sources, events }: Content): Fault[] {
  const isDated = (text: string) => mentionsIn(text).sources.some((id) => sources.get(id)?.date);
  return [...claims.values()].flatMap(({ file, data }) => {
    const told = data.events.map((id) => events.get(id)?.detail ?? '');
    if ([...data.known, ...told].some(isDated)) return [];
    const message = `cites no source that has a day. Give one its “date” in sources.yml, or cite one that has.`;
    return [{ file, field: 'known', message }];
  });
}

/** The story tells every claim, and sets no quotation twice. */
export function leftOutOfStory({ story, claims }: Content): Fault[] {
  const tree = parseProse(story.body);
  const sections = tree.children.filter((node) => node.type === 'heading' && node.depth === 2);
  const placed = tree.children.flatMap((node) => placedQuotation(node) ?? []);
  const linked = new Set<string>();
  visit(tree, 'link', ({ url }) => {
    const address = parseAddress(url);
    if (address?.shelf === 'claim') linked.add(address.id);
  });
  const fault = (field: string, message: string) => ({ file: story.file, field, message });

  return [
    ...(sections.length === story.data.steps.length
      ? []
      : [
          fault(
            'steps',
            `are ${story.data.steps.length}, but the text has ${sections.length} sections (##). Give each one step.`,
          ),
        ]),
    ...twice(placed).map((id) =>
      fault('the text', `sets the quotation ${id} twice. Keep it in one place.`),
    ),
    ...[...claims.keys()]
      .filter((id) => !linked.has(id))
      .map((id) =>
        fault('the text', `leaves out the claim ${id}. Tell it and link to it: claim:${id}`),
      ),
  ];
}

/** The argument has every claim just once, and no quotation twice. */
export function leftOutOfArgument({ argument, claims }: Content): Fault[] {
  const file = 'content/argument.yml';
  const words = argument.questions.flatMap(({ gains, doubts }) => [
    ...gains.words,
    ...doubts.words,
  ]);
  const quoted = words.flatMap((word) => ('quote' in word ? [word.quote] : []));
  const asked = argument.questions.flatMap((question) => question.claims);

  return [
    ...twice(quoted).map((id) => ({
      file,
      field: 'words',
      message: `have the quotation ${id} twice. Keep it in the question that it belongs to.`,
    })),
    ...[...claims.keys()]
      .filter((id) => asked.filter((each) => each === id).length !== 1)
      .map((id) => ({
        file,
        field: 'claims',
        message: `do not have the claim ${id} just once. Name it in the question that decides it.`,
      })),
    ...argument.questions.flatMap(({ id, ...sides }) =>
      (['gains', 'doubts'] as const)
        .filter((side) => sides[side].words.length === 0 && !sides[side].silent)
        .map((side) => ({
          file: `${file} (${id})`,
          field: side,
          message: 'has no words. Say under silent that the report has none.',
        })),
    ),
  ];
}

function twice(ids: string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
