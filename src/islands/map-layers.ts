import { moveTo } from './map-address.ts';
import { markAs } from './map-marks.ts';
import { showYears } from './map-years.ts';

/**
 * Changes layers in place; the address follows. Without script each layer is a page of its own.
 */
export function changeLayers(map: HTMLElement): void {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.layers a')];
  const years = showYears(map);
  // The site's name ends the title, in whatever language the page is shown.
  const [site = ''] = / · [^·]*$/.exec(document.title) ?? [];
  const show = (link: HTMLAnchorElement) => {
    const { layer = '', finding = '' } = link.dataset;
    map.dataset['layer'] = layer;
    map.toggleAttribute('data-tied', 'tied' in link.dataset);
    for (const part of map.querySelectorAll<HTMLElement>('[data-for]'))
      part.hidden = part.dataset['for'] !== layer;
    for (const each of links) each.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'page');
    const heading = document.querySelector('h1');
    if (heading) heading.textContent = finding;
    document.title = finding + site;
    paint(map, links.indexOf(link));
    years(layer);
  };

  for (const link of links)
    link.addEventListener('click', (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      // On a disk the address cannot be changed: the link leads to the page.
      if (!moveTo(link.href + location.hash)) return;
      event.preventDefault();
      show(link);
    });

  window.addEventListener('popstate', () => {
    const link = links.find((each) => each.pathname === location.pathname);
    if (link && link.dataset['layer'] !== map.dataset['layer']) show(link);
  });
}

/** @param place of the layer among all */
function paint(map: HTMLElement, place: number): void {
  for (const link of map.querySelectorAll<SVGAElement>('a.mark')) {
    const { c = '', looks = '', labels = '' } = link.dataset;
    markAs(map, c, looks.split('|')[place] ?? '');
    const text = link.querySelector('text');
    const label = labels.split('|')[place] ?? '';
    const name = link.getAttribute('aria-label') ?? '';
    link.setAttribute('aria-label', name.replace(labelIn, `, ${label}:`));
    if (text) text.textContent = label;
  }
}

// What stands between a name and what is said of it. By its signs alone: a reader's browser may have
// translated the words.
const labelIn = /[,，、][^,，、:：]*[:：]/;
