import { toPlainMarkdown, toPlainText } from '../../library/cited-markdown.ts';
import { content } from '../../library/content.ts';
import { wording } from '../../library/wording.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, link } from '../markdown.ts';

const { lists, ways } = wording;

/** Every change to a published page. */
export const changes: Declared = {
  foot: [{ path: '/changes/', label: ways.changes }],
  pages: () => {
    const words = { path: '/changes/', title: lists.changes, summary: lists.changesSummary };
    const changes = content.changes.map(({ page: path, text, ...change }) => ({
      ...change,
      path,
      text: toPlainText(text),
    }));
    return [gathered(words, { kind: 'changes', changes })];
  },
  copy: (_, site) => {
    const lines = content.changes.map(({ date, class: kind, text, page }) =>
      [
        fill(wording.page.change, { day: date, kind: wording.changes.kinds[kind] }),
        toPlainMarkdown(text, site.address),
        link(wording.changes.page, page, site),
      ].join(' '),
    );
    return [bullets(lines) || wording.changes.none];
  },
};
