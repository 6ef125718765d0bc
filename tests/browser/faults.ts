import type { Page, Route } from '@playwright/test';

/** What may become of a file on its way. */
export const faults: Record<string, (route: Route) => Promise<void>> = {
  failing: (route) => route.fulfill({ status: 500, body: '' }),
  missing: (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>' }),
  refused: (route) => route.abort(),
  empty: (route) => route.fulfill({ status: 200, contentType: typeOf(route), body: '' }),
  garbled: (route) => route.fulfill({ status: 200, contentType: typeOf(route), body: '}{ \u0000' }),
  cut: async (route) => {
    const body = await (await route.fetch()).body();
    await route.fulfill({ contentType: typeOf(route), body: body.subarray(0, body.length / 3) });
  },
  'another page': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>Sign in' }),
};

/** What a page throws and does not catch, from now on. */
export function errorsOf(page: Page): string[] {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  return thrown;
}

function typeOf(route: Route): string {
  return route.request().url().includes('.js') ? 'text/javascript' : 'application/octet-stream';
}
