import type { FinderData } from '../finder/index-data.ts';
import type { QuickData } from '../model/quick-data.ts';
import { quickAnswers } from './quick-answers.ts';
import { openBox } from './quick-box.ts';

/**
 * Answers in the field at the head of a page from data that are fetched once.
 *
 * @param root the address of the site's root
 * @throws Error when the data cannot be loaded; the form then stays a form
 */
export async function answerHere(form: HTMLFormElement, root: string): Promise<void> {
  const response = await fetch(`${root}scripts/quick-data.json`);
  const data: QuickData<FinderData> = await response.json();
  await openBox(form, root, (query) => quickAnswers(data, query, root));
}
