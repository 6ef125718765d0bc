import { select } from 'd3';
import { markAs } from './map-marks.ts';

/**
 * A slider that shows who was a member in which year; the year is in the address.
 *
 * @returns shows the slider's year on the map
 */
export function showYears(map: HTMLElement): () => void {
  const slider = map.querySelector<HTMLInputElement>('.years input');
  if (!slider) return () => {};
  const asked = Number(new URLSearchParams(location.search).get('year'));
  if (asked) slider.valueAsNumber = asked;
  slider.closest<HTMLElement>('[hidden].slider')?.removeAttribute('hidden');

  const show = () => {
    const year = slider.valueAsNumber;
    const counts = { in: 0, new: 0, later: 0 };
    for (const link of map.querySelectorAll<SVGAElement>('a.mark[data-since]')) {
      const { c = '', since = '' } = link.dataset;
      const key = keyIn(Number(since), year);
      counts[key] += 1;
      markAs(map, c, key);
    }
    report(map, slider, counts);
  };

  slider.addEventListener('input', () => {
    show();
    try {
      history.replaceState(null, '', `?year=${slider.value}${location.hash}`);
    } catch {
      // On a disk the address stays.
    }
  });
  if (asked && map.dataset['layer'] === 'since') show();
  return show;
}

function keyIn(since: number, year: number): 'in' | 'new' | 'later' {
  if (since === year) return 'new';
  return since < year ? 'in' : 'later';
}

function report(map: HTMLElement, slider: HTMLInputElement, counts: Counts): void {
  const years = select(map).select('.years');
  const { value, min, max } = slider;
  const x = ((Number(value) + 0.5 - Number(min)) / (Number(max) + 1 - Number(min))) * 400;
  years.select('.now').attr('transform', `translate(${x})`);
  years
    .selectAll('output b')
    .data([counts.in + counts.new, value])
    .text(String);
  for (const [key, count] of Object.entries(counts))
    select(map).select(`[data-for=since] [data-key=${key}] b`).text(count);
}

interface Counts {
  in: number;
  new: number;
  later: number;
}
