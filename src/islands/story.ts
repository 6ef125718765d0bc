import { easeCubicInOut, interpolateZoom, select } from 'd3';

/* The story's page: the contents say where one is, the address follows, and on a wide screen one
   drawing beside the text moves from each section's state to the next. Without it every section has
   its own drawing, which is what is moved between. */

const calm = matchMedia('(prefers-reduced-motion: reduce)');
const wide = matchMedia('(width >= 62rem)');
const steps = [...document.querySelectorAll<HTMLElement>('.step')];
const stage = document.querySelector<HTMLElement>('.stage');
let current: HTMLElement | undefined;

function follow(step: HTMLElement): void {
  if (step === current) return;
  const first = !current;
  current = step;
  const id = step.getAttribute('aria-labelledby') ?? '';
  for (const link of document.querySelectorAll('.contents a'))
    if (link.getAttribute('href') === `#${id}`) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  if (!first || scrollY > 0) remember(id);
  show(step);
}

/** Puts the section into the address, so that a copied link or a reload leads back to it. */
function remember(id: string): void {
  if (location.hash === `#${id}`) return;
  try {
    history.replaceState(history.state, '', `#${id}`);
  } catch {
    // On a disk the address stays.
  }
}

function show(step: HTMLElement): void {
  const target = step.querySelector('.drawing');
  if (!stage || !target || !wide.matches) return;
  if (!stage.firstElementChild) {
    stage.append(target.cloneNode(true));
    stage.closest('.steps')?.setAttribute('data-staged', '');
    return;
  }
  const time = calm.matches ? 0 : 900;
  moveMap(stage, target, time);
  moveLine(stage, target, time);
}

function moveMap(stage: Element, target: Element, time: number): void {
  const from = stage.querySelector<SVGSVGElement>('.world');
  const to = target.querySelector<SVGSVGElement>('.world');
  if (!from || !to) return;
  const [a, b] = [from.viewBox.baseVal, to.viewBox.baseVal];
  const ratio = b.height / b.width;
  const zoom = interpolateZoom(
    [a.x + a.width / 2, a.y + a.height / 2, a.width],
    [b.x + b.width / 2, b.y + b.height / 2, b.width],
  );
  select(from)
    .transition()
    .duration(time)
    .ease(easeCubicInOut)
    .attrTween('viewBox', () => (t) => {
      const [x, y, width] = zoom(t);
      return [x - width / 2, y - (width * ratio) / 2, width, width * ratio].join(' ');
    });

  select(from)
    .select('.lit')
    .selectAll<SVGUseElement, SVGUseElement>('use')
    .data([...to.querySelectorAll<SVGUseElement>('.lit use')], function (each) {
      return (each ?? this).dataset['c'] ?? '';
    })
    .join(
      (enter) =>
        enter
          .append((each) => each.cloneNode(true) as SVGUseElement)
          .attr('opacity', 0)
          .call((added) => added.transition().duration(time).attr('opacity', 1)),
      (update) => update.call((kept) => kept.transition().duration(time).attr('opacity', 1)),
      (exit) => exit.call((gone) => gone.transition().duration(time).attr('opacity', 0).remove()),
    );

  const names = to.querySelector('.names')?.cloneNode(true);
  const old = from.querySelector('.names');
  if (!names || !old) return;
  old.replaceWith(names);
  select(names as SVGGElement)
    .attr('opacity', 0)
    .transition()
    .delay(time / 2)
    .duration(time / 2)
    .attr('opacity', 1);
}

function moveLine(stage: Element, target: Element, time: number): void {
  for (const dot of stage.querySelectorAll<SVGCircleElement>('.line circle')) {
    const same = target.querySelector(`.line [data-e="${dot.dataset['e']}"]`);
    dot.toggleAttribute('data-lit', same?.hasAttribute('data-lit'));
    select(dot)
      .transition()
      .duration(time)
      .attr('r', same?.getAttribute('r') ?? 0);
  }
}

// The section that crosses a line a third of the way down is the one that is read.
const observer = new IntersectionObserver(
  (entries) => {
    const entered = entries.find(({ isIntersecting }) => isIntersecting)?.target;
    if (entered instanceof HTMLElement) follow(entered);
  },
  { rootMargin: '-33% 0px -66% 0px' },
);
for (const step of steps) observer.observe(step);

wide.addEventListener('change', () => {
  stage?.replaceChildren();
  stage?.closest('.steps')?.removeAttribute('data-staged');
  if (current) show(current);
});
