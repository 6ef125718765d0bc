import { countOf, undecided } from '../rules/undecided.ts';
import { contentDir } from './place.ts';

const open = undecided(contentDir);

/** What every page of a draft says of it; nothing where all is decided. */
export const draftNotice =
  open.length > 0 ? `A draft: ${countOf(open)} to decide. It is not for publication.` : undefined;
