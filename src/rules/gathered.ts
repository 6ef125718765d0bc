import { visit } from 'unist-util-visit';
import { parseAddress } from '../markdown/address.ts';
import { placedQuotation } from '../markdown/placed-quotation.ts';
import { parseProse } from '../markdown/prose.ts';
import type { Fault } from '../reader/fault.ts';
import type { Content } from '../reader/read-content.ts';

/** The pages that gather leave nothing out: the story, the outcomes and the argument. */
export function gaps(content: Content): Fault[] {
  return [...unorderedClaims(content), ...leftOutOfStory(content), ...leftOutOfArgument(content)];
}

function unorderedClaims({ claims }: Content): Fault[] {
  const ordered = [...claims.values()].sort((a, b) => a.data.order - b.data.order);
  const wrong = ordered.find(({ data }, index) => data.order !== index + 1);
  if (!wrong) return [];
  const message = `is ${wrong.data.order}, which leaves a gap or stands twice. Count from 1 without gaps.`;
  return [{ file: wrong.file, field: 'order', message }];
}

function leftOutOfStory({ story, quotes, claims }: Content): Fault[] {
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
    ...[...quotes.keys()]
      .filter((id) => placed.filter((each) => each === id).length !== 1)
      .map((id) =>
        fault(
          'the text',
          `does not have the quotation ${id} whole and once. Give it a paragraph: ![quotation](quote:${id})`,
        ),
      ),
    ...[...claims.keys()]
      .filter((id) => !linked.has(id))
      .map((id) =>
        fault('the text', `leaves out the claim ${id}. Tell it and link to it: claim:${id}`),
      ),
  ];
}

function leftOutOfArgument({ argument, quotes, claims }: Content): Fault[] {
  const file = 'content/argument.yml';
  const words = argument.questions.flatMap(({ gains, doubts }) => [
    ...gains.words,
    ...doubts.words,
  ]);
  const quoted = words.flatMap((word) => ('quote' in word ? [word.quote] : []));
  const asked = argument.questions.flatMap((question) => question.claims);
  const wrong = (ids: string[], all: Iterable<string>) =>
    [...all].filter((id) => ids.filter((each) => each === id).length !== 1);

  return [
    ...wrong(quoted, quotes.keys()).map((id) => ({
      file,
      field: 'words',
      message: `do not have the quotation ${id} just once. Set it in the question that it belongs to.`,
    })),
    ...wrong(asked, claims.keys()).map((id) => ({
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
