/**
 * Sends the header's form to the search page, and lets Ctrl+K or ⌘K reach the search from anywhere.
 *
 * Without script the form leads to the static index of quotations.
 */
export function openSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (form) form.action = form.dataset['search'] ?? form.action;

  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
    if (event.altKey || event.shiftKey) return;
    const input = document.querySelector<HTMLInputElement>('input[type=search]');
    if (!input) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
