/**
 * Shows a country's name and status beside it while it is pointed at or has the focus; Escape hides
 * the label. Without script the browser shows the same words after a while.
 */
export function labelShapes(map: HTMLElement): void {
  for (const link of map.querySelectorAll<SVGAElement>('a.mark')) {
    const title = link.querySelector('title');
    link.setAttribute('aria-label', title?.textContent ?? '');
    title?.remove();
  }

  for (const view of map.querySelectorAll<HTMLElement>('.whole, .part')) {
    const tip = document.createElement('p');
    tip.className = 'tip';
    tip.hidden = true;
    view.append(tip);
    const hide = () => {
      tip.hidden = true;
    };
    const show = ({ target }: Event) => {
      const shape = target instanceof Element ? target.closest<SVGElement>('svg [data-c]') : null;
      const link = shape && map.querySelector(`a.mark[data-c='${shape.dataset['c']}']`);
      const name = link?.getAttribute('aria-label');
      if (!shape || !name) return;
      tip.textContent = name;
      tip.hidden = false;
      place(tip, view, shape);
    };

    view.addEventListener('pointerover', show);
    view.addEventListener('focusin', show);
    view.addEventListener('pointerleave', hide);
    view.addEventListener('focusout', hide);
    document.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') hide();
    });
  }
}

function place(tip: HTMLElement, view: HTMLElement, shape: SVGElement): void {
  const frame = view.getBoundingClientRect();
  const id = shape.dataset['c'];
  const mark = view.querySelector(`a.mark[data-c='${id}'] circle`) ?? shape;
  const box = mark.getBoundingClientRect();
  const middle = box.left + box.width / 2 - frame.left;
  const inset = tip.offsetWidth / 2;
  const left = Math.min(Math.max(middle, inset), frame.width - inset);
  const above = box.top - frame.top - tip.offsetHeight - 6;
  tip.style.setProperty('left', `${left}px`);
  tip.style.setProperty('top', `${above < 0 ? box.bottom - frame.top + 6 : above}px`);
}
