import { easeCubicInOut } from 'd3-ease';
import { interpolateNumber, interpolateZoom } from 'd3-interpolate';

/* How one drawing of the story becomes another. Of d3 only the ways between two states are taken, from
   the packages that it gathers: asked as a whole it brings its transitions along, used or not. */

/** Moves the map's frame, and lights other countries. @returns shows a part of the move, from 0 to 1 */
export function moveMap(stage: Element, target: Element): Move {
  const from = stage.querySelector<SVGSVGElement>('.world');
  const to = target.querySelector<SVGSVGElement>('.world');
  if (!from || !to) return () => {};
  const moves = [moveFrame(from, to), ...light(from, to), nameAnew(from, to)];
  return (part) => {
    for (const move of moves) move(part);
  };
}

/** Marks other events on the line of time. @returns shows a part of the move, from 0 to 1 */
export function moveLine(stage: Element, target: Element): Move {
  const moves = [...stage.querySelectorAll<SVGCircleElement>('.line circle')].map((dot) => {
    const same = target.querySelector(`.line [data-e="${dot.dataset['e']}"]`);
    dot.toggleAttribute('data-lit', same?.hasAttribute('data-lit'));
    return change(dot, 'r', Number(same?.getAttribute('r')));
  });
  return (part) => {
    for (const move of moves) move(part);
  };
}

function moveFrame(from: SVGSVGElement, to: SVGSVGElement): Move {
  const [a, b] = [from.viewBox.baseVal, to.viewBox.baseVal];
  const ratio = b.height / b.width;
  const zoom = interpolateZoom(
    [a.x + a.width / 2, a.y + a.height / 2, a.width],
    [b.x + b.width / 2, b.y + b.height / 2, b.width],
  );
  return (part) => {
    const [x, y, width] = zoom(easeCubicInOut(part));
    const frame = [x - width / 2, y - (width * ratio) / 2, width, width * ratio];
    from.setAttribute('viewBox', frame.join(' '));
  };
}

function light(from: Element, to: Element): Move[] {
  const lit = from.querySelector('.lit');
  const idOf = (use: SVGElement) => use.dataset['c'] ?? '';
  const wanted = new Map(usesIn(to).map((use) => [idOf(use), use]));
  const moves = usesIn(from).map((use) =>
    wanted.delete(idOf(use)) ? change(use, 'opacity', 1) : fadeAway(use),
  );
  for (const use of wanted.values()) {
    const added = use.cloneNode() as SVGElement; // a copy of one
    added.setAttribute('opacity', '0');
    lit?.append(added);
    moves.push(change(added, 'opacity', 1));
  }
  return moves;
}

function fadeAway(use: SVGElement): Move {
  const fade = change(use, 'opacity', 0);
  return (part) => {
    fade(part);
    if (part === 1) use.remove();
  };
}

/** Names appear in the second half, where they will stand. */
function nameAnew(from: Element, to: Element): Move {
  const names = to.querySelector('.names')?.cloneNode(true);
  if (!(names instanceof SVGElement)) return () => {};
  from.querySelector('.names')?.replaceWith(names);
  return (part) => names.setAttribute('opacity', String(Math.max(0, 2 * part - 1)));
}

function change(element: Element, attribute: string, to: number): Move {
  const between = interpolateNumber(Number(element.getAttribute(attribute) ?? 1), to);
  return (part) => element.setAttribute(attribute, String(between(easeCubicInOut(part))));
}

function usesIn(world: Element): SVGElement[] {
  return [...world.querySelectorAll<SVGElement>('.lit use')];
}

type Move = (part: number) => void;
