/**
 * How many typing slips part two words: letters left out, put in, replaced, or two neighbors
 * swapped. The optimal string alignment distance, which never edits the same letters twice.
 *
 * @param limit where to stop counting
 * @returns the distance, or `limit + 1` for anything farther
 */
export function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;

  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const next = [row];
    let best = row;
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      // Each row has a number for every column up to here, and the rows before have them all.
      let edits = Math.min(
        last[column]! + 1,
        next[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      );
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) edits = Math.min(edits, before[column - 2]! + 1);
      next.push(edits);
      best = Math.min(best, edits);
    }
    if (best > limit) return limit + 1;
    before = last;
    last = next;
  }
  return last[b.length]!;
}
