import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type BrowserType, chromium, firefox } from '@playwright/test';

/**
 * The browser to test in: the one that CHROME_PATH names, else one that is installed, else Playwright's.
 *
 * @returns the path of its program, or `undefined` when there is none
 */
export function findBrowser(): string | undefined {
  const installed = [...inPath(names), ...(usual[process.platform] ?? [])];
  return [process.env['CHROME_PATH'] ?? '', ...installed, ownOf(chromium)].find(canRun);
}

/**
 * The same browser without the windows that no test sees: 28 tests took a quarter less time
 * in it. Back by memory is all that it lacks.
 *
 * @returns the path of its program, or `undefined` when there is none, or CHROME_PATH names another
 */
export function findShell(): string | undefined {
  return process.env['CHROME_PATH'] ? undefined : inPath(['chromium-headless-shell']).find(canRun);
}

/**
 * A second browser to test in: the Firefox that FIREFOX_PATH names, which Playwright drives as any
 * WebDriver BiDi browser, else Playwright's own.
 *
 * @returns its path and the channel to drive it by, or `undefined` when there is none
 */
export function findFirefox(): { executablePath: string; channel?: string } | undefined {
  const named = process.env['FIREFOX_PATH'] ?? '';
  if (canRun(named)) return { executablePath: named, channel: 'moz-firefox' };
  const own = ownOf(firefox);
  return canRun(own) ? { executablePath: own } : undefined;
}

function inPath(programs: string[]): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return programs.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function ownOf(browser: BrowserType): string {
  try {
    return browser.executablePath();
  } catch {
    // Playwright knows no browser for this system.
    return '';
  }
}

function canRun(path: string): boolean {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const programs = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)']]
  .concat(process.env['LOCALAPPDATA'])
  .filter((folder) => folder !== undefined);

const usual: Partial<Record<NodeJS.Platform, string[]>> = {
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
  win32: programs.map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
};
