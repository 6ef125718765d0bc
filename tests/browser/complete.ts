import type { Page, Request } from '@playwright/test';

/**
 * Opens a page and waits until it is complete: until all that it asked for has come, its fonts too, and it
 * asks for nothing more once it is idle. A slow machine needs longer, and is not taken for a quiet one.
 *
 * @returns what it asked for, in order
 */
export async function openComplete(page: Page, address: string): Promise<Request[]> {
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(address, { waitUntil: 'load' });
  for (let seen = 0; seen < asked.length;) {
    seen = asked.length;
    await Promise.all(asked.map((request) => ended(request)));
    await page.evaluate(async () => {
      await document.fonts.ready;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      // A browser that draws nothing more may never call itself idle.
      await new Promise((resolve) => requestIdleCallback(resolve, { timeout: 1000 }));
    });
  }
  return asked;
}

async function ended(request: Request): Promise<void> {
  const response = await request.response();
  await response?.finished();
}
