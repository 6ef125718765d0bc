/**
 * Plays a change, which takes over from one that is still played.
 *
 * @param time how long it takes, in milliseconds; none for a reader who asked for less motion
 * @param show shows the change as it is after a part of it, from 0 to 1
 */
export function play(time: number, show: (part: number) => void): void {
  cancelAnimationFrame(next);
  if (time === 0) {
    show(1);
    return;
  }
  const begin = performance.now();
  const step = (now: number) => {
    const part = Math.min(Math.max(0, (now - begin) / time), 1);
    show(part);
    if (part < 1) next = requestAnimationFrame(step);
  };
  step(begin);
}

let next = 0;
