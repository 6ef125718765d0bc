import type { GeoContext } from 'd3';

/**
 * Writes what d3 draws as an SVG path of whole, relative steps: a third shorter than its own.
 *
 * @param step how fine the grid is: 1 for whole units, 0.5 for halves
 */
export class PathText implements GeoContext {
  readonly #step: number;
  #text = '';
  #from: Point = [0, 0];
  #start: Point = [0, 0];
  #line: Point[] = [];

  constructor(step = 1) {
    this.#step = step;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#flush('');
    this.#line = [this.#round(x, y)];
  }

  lineTo(x: number, y: number): void {
    this.#line.push(this.#round(x, y));
  }

  closePath(): void {
    this.#flush('z');
  }

  arc(x: number, y: number, radius: number): void {
    this.moveTo(x - radius, y);
    this.lineTo(x + radius, y);
    this.closePath();
  }

  /** The path's `d`; lines too short to be seen are left out. */
  toString(): string {
    this.#flush('');
    return this.#text;
  }

  #round(x: number, y: number): Point {
    return [Math.round(x / this.#step), Math.round(y / this.#step)];
  }

  #flush(end: '' | 'z'): void {
    const [start, ...rest] = withoutNeedless(this.#line);
    this.#line = [];
    if (!start || rest.length < (end ? 2 : 1)) return;
    this.#text += this.#step_('m', start);
    this.#from = start;
    this.#start = start;
    for (const [index, point] of rest.entries()) {
      this.#text += this.#step_(index === 0 ? 'l' : '', point);
      this.#from = point;
    }
    this.#text += end;
    if (end) this.#from = this.#start;
  }

  #step_(command: string, [x, y]: Point): string {
    const dx = this.#number(x - this.#from[0]);
    const dy = this.#number(y - this.#from[1]);
    const gap = command || dx.startsWith('-') ? '' : ' ';
    return `${command}${gap}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
  }

  #number(steps: number): string {
    return String(Number((steps * this.#step).toFixed(2))).replace(/^(-?)0\./, '$1.');
  }
}

/** A line without points that it stands still at or goes straight on from: most of what rounding leaves. */
function withoutNeedless(line: Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of line) {
    const [x, y] = point;
    const last = kept.at(-1);
    if (last && x === last[0] && y === last[1]) continue;
    const before = kept.at(-2);
    if (last && before) {
      const [dx, dy] = [last[0] - before[0], last[1] - before[1]];
      const isStraight = dx * (y - last[1]) === dy * (x - last[0]);
      if (isStraight && dx * (x - last[0]) + dy * (y - last[1]) > 0) kept.pop();
    }
    kept.push(point);
  }
  return kept;
}

type Point = [number, number];
