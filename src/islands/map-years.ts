import { select } from 'd3';
import { markAs } from './map-marks.ts';

/**
 * A slider that shows who had joined by which year; the year is in the address.
 *
 * @returns shows the slider's year on the map, if the layer of that id is the slider's own
 */
export function showYears(map: HTMLElement): (layer: string) => void {
  const slider = map.querySelector<HTMLInputElement>('.years input');
  if (!slider) return () => {};
  const own = slider.closest<HTMLElement>('[data-for]')?.dataset['for'] ?? '';
  const asked = Number(new URLSearchParams(location.search).get('year'));
  if (asked) slider.valueAsNumber = asked;
  slider.closest<HTMLElement>('[hidden].slider')?.removeAttribute('hidden');

  const legend = (key: Key) =>
    map.querySelector<HTMLElement>(`.legend[data-for=${own}] [data-key=${key}]`);
  const show = () => {
    const year = slider.valueAsNumber;
    const counts = { in: 0, new: 0, later: 0 };
    for (const link of map.querySelectorAll<SVGAElement>('a.mark[data-since]')) {
      const { c = '', since = '' } = link.dataset;
      const key = keyIn(Number(since), year);
      counts[key] += 1;
      markAs(map, c, legend(key)?.dataset['look'] ?? '');
    }
    report(map, slider, counts.in + counts.new);
    for (const key of ['in', 'new', 'later'] as const)
      select(legend(key)).select('b').text(counts[key]);
  };

  slider.addEventListener('input', () => {
    show();
    try {
      history.replaceState(null, '', `?year=${slider.value}${location.hash}`);
    } catch {
      // On a disk the address stays.
    }
  });
  if (asked && map.dataset['layer'] === own) show();
  return (layer) => {
    if (layer === own) show();
  };
}

function keyIn(since: number, year: number): Key {
  if (since === year) return 'new';
  return since < year ? 'in' : 'later';
}

function report(map: HTMLElement, slider: HTMLInputElement, count: number): void {
  const years = select(map).select('.years');
  const { value, min, max } = slider;
  const x = ((Number(value) + 0.5 - Number(min)) / (Number(max) + 1 - Number(min))) * 400;
  years.select('.now').attr('transform', `translate(${x})`);
  years.select('[data-n=count]').text(count);
  years.select('[data-n=year]').text(value);
}

type Key = 'in' | 'new' | 'later';
