import { sectionPath } from '../model/permalink.ts';
import { kinds } from '../schemas/entry.ts';
import { content, site } from './content.ts';
import { wording } from './wording.ts';

const { ways } = wording;

/** The way into everything, at the head of every page. */
export const navigation: Way[] = [
  { path: '/read/', label: ways.story },
  { path: '/outcomes/', label: ways.outcomes },
  { path: '/argument/', label: ways.argument },
  ...kinds.map((kind) => ({
    path: sectionPath(site.sections[kind]),
    label: site.navigation[kind],
  })),
  { path: '/quotes/', label: ways.quotes },
  ...(content.map ? [{ path: '/map/', label: ways.map }] : []),
  { path: '/timeline/', label: ways.timeline },
];

/** What stands at the foot of every page. */
export const furtherPages: Way[] = [
  { path: '/search/', label: ways.search },
  { path: '/check/', label: ways.check },
  { path: '/quotes/words/', label: ways.words },
  { path: '/people/', label: ways.people },
  { path: '/glossary/', label: ways.glossary },
  { path: '/sources/', label: ways.sources },
  { path: '/discrepancies/', label: ways.discrepancies },
  { path: '/changes/', label: ways.changes },
  { path: '/data/', label: ways.data },
  { path: '/verify/', label: ways.verify },
  { path: '/accessibility/', label: ways.accessibility },
  { path: '/about/', label: ways.about },
];

interface Way {
  path: string;
  label: string;
}
