import { z } from 'astro/zod';
import { schemaAt } from './schema-at.ts';
import { absence, toSentence } from './sentence.ts';

/** What a schema complains about in a value, in words for an editor, down to the fields concerned. */
export function issuesOf(schema: z.core.$ZodType, value: unknown): Issue[] {
  const read = z.safeParse(schema, value, { reportInput: true, error: toSentence });
  const issues = (read.error?.issues ?? []).flatMap(leaves).map((issue) => inWords(issue, schema));
  // What is of another type has no length, form or meaning to complain about.
  const mistyped = issues.filter(({ code }) => code === 'invalid_type');
  return issues.filter((issue) => !mistyped.some((each) => each !== issue && isAt(each, issue)));
}

/** Of several shapes that a value may have, the one with the fewest complaints is meant. */
function leaves(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const [likeliest] = [...issue.errors].sort((a, b) => weight(a) - weight(b));
  if (!likeliest?.length) return [issue];
  return likeliest
    .map((each): Issue => ({ ...each, path: [...issue.path, ...each.path] }))
    .flatMap(leaves);
}

/** How much is wrong: each unknown field counts, though they are one complaint. */
export function weight(issues: Issue[]): number {
  return issues.reduce((sum, each) => sum + ('keys' in each ? each.keys.length : 1), 0);
}

/** What is not there has no form of its own to complain about. */
function inWords(issue: Issue, schema: z.core.$ZodType): Issue {
  if (issue.code === 'unrecognized_keys' || (issue.input !== null && issue.input !== undefined))
    return issue;
  const field = schemaAt(schema, issue.path);
  const about = field && z.globalRegistry.get(field)?.description;
  return { ...issue, message: absence(issue.input, about) };
}

function isAt(one: Issue, other: Issue): boolean {
  return one.path.join('.') === other.path.join('.') && one.path.length > 0;
}

export type Issue = z.core.$ZodIssue;
