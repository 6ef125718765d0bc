/**
 * The rules that mark a country's shapes and its row while the address names it, or while it is
 * pointed at.
 *
 * CSS has no way to say “whose attribute is the target's id”, so it is said for each of them; what a
 * mark looks like stands in styles/map.css, in the properties that are set here.
 *
 * @param ids the countries' ids, which are also those of their panels
 * @param panels whether the page has the panels, so that its address can name one
 */
export function marksCss(ids: string[], panels: boolean): string {
  const marked = (state: (id: string) => string) =>
    ids.map((id) => `:root:has(${state(id)}) [data-c=${id}]`).join();
  const pointed = `${marked((id) => `:is(a,path)[data-c=${id}]:is(:hover,:focus-visible)`)}{--marked:var(--ink);--marked-width:1.5px}`;
  const named = `${marked((id) => `#${id}:target`)}{--marked:var(--ink);--marked-width:2.5px;--marked-back:var(--mark)}`;
  return panels ? pointed + named : pointed;
}
