import type { Page } from '@playwright/test';

/** The search page, as a test handles it. */
export class SearchPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`./search/${query && `?q=${encodeURIComponent(query)}`}`);
  }

  get box() {
    return this.page.locator('#q');
  }

  get notes() {
    return this.page.locator('#notes');
  }

  get status() {
    return this.page.locator('main p[role=status]');
  }

  get indexState() {
    return this.page.locator('#index-state');
  }

  /** Ids of the quotations that are shown, in order. */
  async quotations(): Promise<string[]> {
    return this.page
      .locator('#results [data-kind=quote]')
      .evaluateAll((items) => items.map((item) => item.getAttribute('data-id') ?? ''));
  }
}
