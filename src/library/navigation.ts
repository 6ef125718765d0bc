import { sectionPath } from '../model/permalink.ts';
import { kinds } from '../schemas/entry.ts';
import { content, site } from './content.ts';

/** The way into everything, at the head of every page. */
export const navigation: Way[] = [
  { path: '/read/', label: 'Story' },
  { path: '/outcomes/', label: 'Outcomes' },
  { path: '/argument/', label: 'Argument' },
  ...kinds.map((kind) => ({
    path: sectionPath(site.sections[kind]),
    label: site.navigation[kind],
  })),
  { path: '/quotes/', label: 'Quotations' },
  ...(content.map ? [{ path: '/map/', label: 'Map' }] : []),
  { path: '/timeline/', label: 'Timeline' },
];

/** What stands at the foot of every page. */
export const furtherPages: Way[] = [
  { path: '/search/', label: 'Search' },
  { path: '/check/', label: 'Check a quotation' },
  { path: '/quotes/words/', label: 'Every word' },
  { path: '/people/', label: 'People' },
  { path: '/glossary/', label: 'Glossary' },
  { path: '/sources/', label: 'Sources' },
  { path: '/discrepancies/', label: 'Where records differ' },
  { path: '/changes/', label: 'Changes' },
  { path: '/data/', label: 'Data and feeds' },
  { path: '/verify/', label: 'Verify' },
  { path: '/accessibility/', label: 'Accessibility' },
  { path: '/about/', label: 'About this site' },
];

interface Way {
  path: string;
  label: string;
}
