/**
 * Data that the page carries in a block of JSON.
 *
 * @param id the block's id; the build wrote it, in the shape that the caller names
 */
export function carried<T>(id: string): T {
  return JSON.parse(document.getElementById(id)?.textContent ?? '{}') as T;
}
