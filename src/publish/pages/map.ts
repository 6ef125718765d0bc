import { toPlainMarkdown } from '../../library/cited-markdown.ts';
import { layerPath, map as drawn } from '../../library/partners.ts';
import { wording } from '../../library/wording.ts';
import { countriesTable } from '../countries.ts';
import { type Declared, gathered } from '../declared.ts';

const layers = drawn?.layers ?? [];

/** The map, a page a layer; no page where the content has no map. */
export const map: Declared = {
  ...(drawn && { head: [{ path: '/map/', label: wording.ways.map }] }),
  pages: () =>
    layers.map(({ id, finding: title, summary }) =>
      gathered({ path: layerPath(id), title, summary }, { kind: 'analysis' }),
    ),
  copy: (_, site) => [
    ...layers.map(({ name, text }) => `**${name}.** ${toPlainMarkdown(text, site.address)}`),
    countriesTable(site),
  ],
};
