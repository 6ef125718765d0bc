import { content } from '../../library/content.ts';
import { wording } from '../../library/wording.ts';
import { grades } from '../../model/grade.ts';
import { type Declared, written } from '../declared.ts';
import { bullets, gradeLine, prose, section } from '../markdown.ts';

/** How the site works, with the grades. */
export const about: Declared = {
  foot: [{ path: '/about/', label: wording.ways.about }],
  pages: () => [written('/about/', content.about.data, 'method')],
  copy: (_, site) => [
    prose(content.about.body, site),
    ...section(wording.about.grades, bullets(grades.map(gradeLine))),
  ],
};

/** What was tried for whom. */
export const accessibility: Declared = {
  foot: [{ path: '/accessibility/', label: wording.ways.accessibility }],
  pages: () => [written('/accessibility/', content.accessibility.data, 'method')],
  copy: (_, site) => [prose(content.accessibility.body, site)],
};
