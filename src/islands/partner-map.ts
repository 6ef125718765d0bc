import { labelShapes } from './map-labels.ts';
import { changeLayers } from './map-layers.ts';
import { chooseCountries } from './map-choice.ts';
import { tellSources } from './map-sources.ts';
import { zoomInto } from './map-zoom.ts';

// What the map gains by script: labels, a closer look, layers and years in place, sources in panels.
for (const map of document.querySelectorAll<HTMLElement>('.map')) {
  labelShapes(map);
  chooseCountries(map);
  changeLayers(map);
  const whole = map.querySelector<HTMLElement>('.whole');
  if (whole) zoomInto(whole);
}
tellSources();
