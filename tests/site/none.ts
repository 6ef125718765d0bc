import assert from 'node:assert/strict';

/** Fails with what was found, a line each: a rule of the site holds when nothing is found against it. */
export function none(found: string[]): void {
  if (found.length === 0) return;
  const shown = found.slice(0, 20).map((each) => `\n  ${each}`);
  const more = found.length > 20 ? `\n  and ${found.length - 20} more` : '';
  assert.fail(`${found.length} found:${shown.join('')}${more}`);
}
