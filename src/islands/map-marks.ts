/** Gives all shapes of a country a look, or none. */
export function markAs(map: HTMLElement, country: string, look: string): void {
  for (const shape of map.querySelectorAll<SVGElement>(`svg [data-c='${country}']`)) {
    if (look) shape.dataset['look'] = look;
    else delete shape.dataset['look'];
  }
}
