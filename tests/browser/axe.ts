import type { Page } from '@playwright/test';
import axe, { type AxeResults, type RunOptions } from 'axe-core';
import { expect } from './site.ts';

/**
 * What axe has to say of a page as it stands. It is put into a page once, however often it is asked: to put
 * it there takes longer than most of its rules.
 *
 * @returns a line for each element that breaks a rule
 */
export async function axeFaults(page: Page, options: RunOptions): Promise<string[]> {
  const isThere = await page.evaluate('Boolean(self.axe)');
  if (!isThere) await page.evaluate(axe.source);
  const { violations, passes } = await page.evaluate(run, options);
  expect(passes.length, 'rules that apply').toBeGreaterThan(0);

  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `axe: ${id}: ${help}: ${target.join(' ')}`),
  );
}

/** In the page. */
function run(options: RunOptions): Promise<AxeResults> {
  return (self as unknown as { axe: typeof axe }).axe.run({
    ...options,
    resultTypes: ['violations'],
  });
}
