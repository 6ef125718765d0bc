import type { Standing } from '../model/kept.ts';
import { isSpared } from './line.ts';
import { trusted } from './trusted.ts';

/**
 * Has the browser keep the site for when there is no network, and says so when that is. A browser that
 * cannot, or is told not to, loses nothing else.
 *
 * The page has no line for it on the dev server, where nothing is kept.
 */
export function keepOffline(): void {
  const line = document.querySelector<HTMLElement>('.offline');
  if (!line || !('serviceWorker' in navigator) || !('DecompressionStream' in window)) return;

  const tell = (standing: Standing) => {
    const isPart = standing === 'offline in part';
    const said = standing === 'online' ? '' : line.dataset[isPart ? 'part' : 'whole'];
    if (line.textContent !== said) line.textContent = said ?? '';
  };
  addEventListener('online', () => tell('online'));
  navigator.serviceWorker.addEventListener('message', ({ data }) => tell(data));
  navigator.serviceWorker.startMessages();
  addEventListener('load', () => {
    const { controller } = navigator.serviceWorker;
    // It answers what the network is like. To register it once more would hold one that withdraws.
    if (controller) controller.postMessage('standing');
    else if (!isSpared()) void register(line.dataset['root'] ?? './');
  });
}

async function register(root: string): Promise<void> {
  const scope = new URL(root, document.baseURI).href;
  try {
    const script = trusted.createScriptURL(`${scope}offline.js`);
    await navigator.serviceWorker.register(script, { scope, updateViaCache: 'none' });
  } catch {
    // Forbidden, or the storage is full: the site is read from the network, as ever.
  }
}
