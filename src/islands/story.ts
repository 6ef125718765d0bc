import { play } from './play.ts';
import { moveLine, moveMap } from './story-moves.ts';

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
  const moves = [moveMap(stage, target), moveLine(stage, target)];
  play(calm.matches ? 0 : 900, (part) => {
    for (const move of moves) move(part);
  });
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
