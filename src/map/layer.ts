import type { Look } from '../model/look.ts';

/** What the map shows of its countries. */
export interface Layer {
  id: string;
  /** Each country's status; who had joined by a year; or what the countries' rows say of it. */
  shows: 'status' | 'years' | 'marks';
  /** The ties between cities are drawn on it. */
  tied: boolean;
  /** What its marks stand for, by their ids, in the legend's order. */
  keys: Record<string, Key>;
}

interface Key {
  label: string;
  /** Missing for a status, which has a look itself; `own` leaves it to the status. */
  look?: Look | 'own' | undefined;
  /** What a country's label says, if its row does not. */
  mark?: string | undefined;
  /** Whether the story lights the countries that bear it when it names none. */
  lit: boolean;
}

/** What countries can be, whatever the layer, by id. */
export type Statuses = Record<string, Status>;

interface Status {
  label: string;
  /** The same with `{date}`, for a country that has joined. */
  since?: string | undefined;
  look: Look;
  /** How marks look that leave it to the status; as `look` when missing. */
  ink?: Look | undefined;
}
