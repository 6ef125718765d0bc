/**
 * Does something once the browser has nothing more urgent to do.
 *
 * @returns what calls it off
 */
export function whenIdle(task: () => void): () => void {
  // Some browsers lack idle callbacks; a timer lets them paint first.
  if (typeof requestIdleCallback !== 'function') {
    const timer = setTimeout(task, 30);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(task, { timeout: 500 });
  return () => cancelIdleCallback(handle);
}
