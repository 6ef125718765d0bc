import type { Box } from './box.ts';
import type { Look } from '../model/look.ts';
import type { Mark } from './marks.ts';
import type { TimelineEvent } from './time-lens.ts';

/** What stands beside a section. */
export interface StoryStep {
  /** Cited. */
  caption: string;
  /** Missing where there is no map. */
  view?:
    | {
        box: Box;
        countries: { id: string; look: Look | undefined }[];
        labels: StoryLabel[];
        /** What the countries are, each once. */
        statuses: { look: Look; label: string }[];
      }
    | undefined;
  events: TimelineEvent[];
}

/** A country's name on the map. */
export interface StoryLabel extends Mark {
  id: string;
  name: string;
}
