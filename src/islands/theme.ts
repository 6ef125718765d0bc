import { knowsAll } from './baseline.ts';

/**
 * Sets the theme that the reader chose, and says whether scripts run: before the page is painted.
 *
 * Without script the page follows the system, and there is no switch. This is the one thing that
 * the site stores, and only when it differs from the system's own choice.
 */
export function showChosenTheme(): void {
  choose(stored() ?? 'system');
  if (knowsAll()) root.dataset['script'] = 'on';
}

/** Makes the switch work. */
export function offerThemes(): void {
  const select = document.querySelector<HTMLSelectElement>('#theme');
  if (!select) return;
  select.value = root.dataset['theme'] ?? 'system';
  select.addEventListener('change', () => {
    choose(select.value);
    remember(select.value);
  });
}

const key = 'theme';
const root = document.documentElement;

function stored(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    // Storage may be forbidden; the system's theme then stays.
    return null;
  }
}

function choose(theme: string): void {
  if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
  else delete root.dataset['theme'];
}

function remember(theme: string): void {
  try {
    if (theme === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // The choice then holds for this page alone.
  }
}
