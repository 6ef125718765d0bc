/** Gives all shapes of a country the mark of a key of the legend, or none. */
export function markAs(map: HTMLElement, country: string, key: string): void {
  for (const shape of map.querySelectorAll<SVGElement>(`svg [data-c='${country}']`)) {
    if (key) shape.dataset['key'] = key;
    else delete shape.dataset['key'];
  }
}
