import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { catalog, content } from '../../library/content.ts';
import { titleOf } from '../../library/uses.ts';
import { inDigits, wording } from '../../library/wording.ts';
import type { Site } from '../../metadata/page.ts';
import { fill } from '../../model/wording.ts';
import { type Declared, gathered } from '../declared.ts';
import { bullets, link, section } from '../markdown.ts';

const { copies, lists, ways } = wording;

/** Where the report and the record differ, both readings. */
export const discrepancies: Declared = {
  foot: [{ path: '/discrepancies/', label: ways.discrepancies }],
  pages: () => {
    const points = inDigits(content.discrepancies.size);
    const summary = fill(lists.discrepanciesSummary, { points });
    const words = { path: '/discrepancies/', title: lists.discrepancies, summary };
    return [gathered(words, { kind: 'analysis' })];
  },
  copy: (_, site) => {
    const cited = (text: string) => toPlainMarkdown(text, site.address);
    return [...content.discrepancies.values()].flatMap(
      ({ title, report, record, reading, pages }) =>
        section(
          title,
          bullets([
            fill(copies.report, { text: cited(report) }),
            fill(copies.record, { text: cited(record) }),
            fill(copies.here, { text: cited(reading) }),
            fill(copies.bears, { pages: pages.map((page) => linkTo(page, site)).join(', ') }),
          ]),
        ),
    );
  },
};

function linkTo(address: string, site: Site): string {
  const [shelf = '', id = ''] = address.split(':');
  return link(titleOf(shelf, id), catalog.pathTo(shelf, id), site);
}
