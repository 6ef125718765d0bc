import type { FinderData } from '../finder/index-data.ts';
import type { QuickData } from '../model/quick-data.ts';
import { archiveHere } from './archive-here.ts';
import { quickAnswers } from './quick-answers.ts';
import { openBox } from './quick-box.ts';

/**
 * Answers in the field at the head of a page from an archive's files.
 *
 * @param root the address of the site's root
 * @throws Error when its first file cannot be loaded; the form then stays a form
 */
export async function answerHere(form: HTMLFormElement, root: string): Promise<void> {
  const response = await fetch(`${root}scripts/quick-data.json`);
  const { finder, pages }: QuickData<FinderData> = await response.json();
  const archive = archiveHere(finder, root);
  await openBox(form, root, async (query) => {
    if (!query.trim()) return [];
    return quickAnswers({ finder: await archive.around(query), pages }, query, root);
  });
}
