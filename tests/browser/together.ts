/**
 * Does something for all of a list, a few at once: what waits for a page would else wait for each in turn.
 *
 * @returns what came of each, in the order of the list
 */
export async function together<T, R>(all: T[], act: (each: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += few)
    done.push(...(await Promise.all(all.slice(at, at + few).map(act))));
  return done;
}

const few = 6;
