import { type Theme, type TimelineEvent, gapBetween } from '../map/time-lens.ts';
import { type TimeAxis, timeAxis } from '../map/time-axis.ts';
import { spanInWords } from './wording.ts';
import { lastChange } from './changed.ts';
import { content, site } from './content.ts';

/** Every dated event, oldest first. */
export function allEvents(): TimelineEvent[] {
  const rows = [...content.events.values()].sort((a, b) => a.date.localeCompare(b.date));
  return rows.map(({ id, date, until, title, detail, theme }, index) => {
    const before = rows[index - 1]?.date;
    return {
      id,
      date,
      span: spanInWords(date, until),
      year: date.slice(0, 4),
      opensYear: date.slice(0, 4) !== before?.slice(0, 4),
      gap: before ? gapBetween(before, date) : 0,
      side: sideOf(date),
      title,
      detail,
      theme: themes.findIndex((each) => each.id === theme),
    };
  });
}

/** The themes of the site's events in their order, with how many events each has. */
export const themes: Theme[] = Object.entries(site.themes).map(([id, label]) => ({
  id,
  label,
  count: [...content.events.values()].filter(({ theme }) => theme === id).length,
}));

/** The day that the rest is told from. */
export const turningPoint = content.events.get(content.home.timeline.turn)?.date ?? '';

/** The line of time from the year of the turning point to the day of the last change. */
export function claimAxis(): TimeAxis {
  return timeAxis(turningPoint, lastChange());
}

/** The line of time from the front page's first event to the day of the last change. */
export function homeAxis(): TimeAxis {
  const days = content.home.timeline.events.map((id) => content.events.get(id)?.date ?? '').sort();
  return timeAxis(days[0] || turningPoint, lastChange());
}

/** The line of time from the story's first event to the day of the last change. */
export function storyAxis(): TimeAxis {
  const ids = content.story.data.steps.flatMap(({ events }) => events);
  const days = ids.map((id) => content.events.get(id)?.date ?? turningPoint).sort();
  return timeAxis(days[0] ?? turningPoint, lastChange());
}

function sideOf(date: string): TimelineEvent['side'] {
  if (date.slice(0, 7) === turningPoint.slice(0, 7) && Math.abs(daysFrom(date)) <= 2) return 'at';
  return date < turningPoint ? 'before' : 'after';
}

function daysFrom(date: string): number {
  return (Date.parse(date) - Date.parse(turningPoint)) / 86_400_000;
}
