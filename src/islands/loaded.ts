/** Does something once the page has all that it asks for itself. */
export function whenLoaded(task: () => void): void {
  if (document.readyState === 'complete') task();
  else addEventListener('load', task);
}
