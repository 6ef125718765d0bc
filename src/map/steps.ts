import { area, curveStepAfter, line, scaleLinear } from 'd3';
import type { Round } from './joining.ts';

/** How many had joined, as a line of steps from the first year to the end of the last. */
export function drawSteps(rounds: Round<unknown>[], until: number): Steps {
  const [width, height] = [400, 84];
  const last = rounds.at(-1)?.count ?? 0;
  const x = scaleLinear([rounds[0]?.year ?? until, until + 1], [0, width]);
  const y = scaleLinear([0, last], [height, 8]);
  const points = [
    ...rounds.map(({ year, count }): [number, number] => [x(year), y(count)]),
    [width, y(last)] satisfies [number, number],
  ];

  return {
    width,
    height,
    line: line().curve(curveStepAfter).digits(1)(points) ?? '',
    below: area().curve(curveStepAfter).y0(height).digits(1)(points) ?? '',
    at: (year) => Math.round(x(year + 0.5) * 10) / 10,
  };
}

interface Steps {
  width: number;
  height: number;
  line: string;
  below: string;
  /** Where the middle of a year stands. */
  at(year: number): number;
}
