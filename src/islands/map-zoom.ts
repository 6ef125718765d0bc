import {
  type D3ZoomEvent,
  type ZoomTransform,
  select,
  zoom,
  zoomIdentity,
  zoomTransform,
} from 'd3';

/**
 * Lets a reader look closer: by buttons and their keys, by the wheel with Ctrl, by two fingers, and
 * by dragging once it is enlarged. The page's own scrolling is never taken.
 */
export function zoomInto(view: HTMLElement): void {
  const svg = view.querySelector('svg');
  const controls = view.querySelector<HTMLElement>('.controls');
  if (!svg || !controls) return;
  const { width, height } = svg.viewBox.baseVal;
  const drawing = select(svg);
  const behavior = zoom<SVGSVGElement, unknown>()
    .extent([
      [0, 0],
      [width, height],
    ])
    .translateExtent([
      [0, 0],
      [width, height],
    ])
    .scaleExtent([1, 12])
    .filter((event) => isMeant(event, zoomTransform(svg)))
    .on('zoom', ({ transform }: D3ZoomEvent<SVGSVGElement, unknown>) => show(svg, transform));

  drawing.call(behavior).on('dblclick.zoom', null);
  controls.hidden = false;
  const by = { in: 1.6, out: 1 / 1.6 };
  const act = (action: string) => {
    if (action === 'reset') drawing.call(behavior.transform, zoomIdentity);
    if (action === 'in' || action === 'out') drawing.call(behavior.scaleBy, by[action]);
  };

  controls.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLElement) act(target.dataset['zoom'] ?? '');
  });
  controls.addEventListener('keydown', (event) => {
    const step = steps[event.key];
    const action = actions[event.key];
    if (!action && (!step || zoomTransform(svg).k === 1)) return;
    event.preventDefault();
    if (action) act(action);
    if (step) drawing.call(behavior.translateBy, step[0], step[1]);
  });
  svg.addEventListener('focusin', ({ target }) => {
    const place = target instanceof Element && target.getAttribute('transform');
    const [x, y] = (place || '').match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (x === undefined || y === undefined || zoomTransform(svg).k === 1) return;
    drawing.call(behavior.translateTo, x, y);
  });
}

function isMeant(event: Event, { k }: ZoomTransform): boolean {
  if (event instanceof WheelEvent) return event.ctrlKey || event.metaKey;
  if ('touches' in event) return (event as TouchEvent).touches.length === 2; // no TouchEvent on desktops
  return event instanceof MouseEvent && event.button === 0 && k > 1;
}

function show(svg: SVGSVGElement, transform: ZoomTransform): void {
  svg.querySelector('.zoomed')?.setAttribute('transform', String(transform));
  svg.style.setProperty('--k', String(transform.k));
  svg.toggleAttribute('data-enlarged', transform.k > 1);
}

const steps: Record<string, [number, number]> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};

const actions: Record<string, string> = { '+': 'in', '=': 'in', '-': 'out', '0': 'reset' };
