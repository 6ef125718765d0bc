/**
 * Sends the header's form to the search page, answers in it once a reader goes there, and lets
 * Ctrl+K or ⌘K reach the search from anywhere.
 *
 * Without script the form leads to the static index of quotations.
 */
export function openSearch(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  if (form) {
    form.action = form.dataset['search'] ?? form.action;
    form.addEventListener('focusin', () => void answerHere(form), { once: true });
    // A reader may have been quicker than this script.
    if (form.contains(document.activeElement)) void answerHere(form);
  }

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

/** Fetches what answers where the reader stands; without it the form goes to the search page. */
async function answerHere(form: HTMLFormElement): Promise<void> {
  const root = new URL('..', form.action).href;
  try {
    const module: typeof import('./quick-search.ts') = await import(
      /* @vite-ignore */ `${root}scripts/quick-search.js`
    );
    await module.answerHere(form, root);
  } catch {
    // From a disk no module can be loaded.
  }
}
