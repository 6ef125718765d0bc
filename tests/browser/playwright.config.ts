import { defineConfig } from '@playwright/test';
import { findBrowser, findFirefox, findShell } from './find-browser.ts';

const executablePath = findShell() ?? findBrowser();
const second = findFirefox();

/**
 * A test runs once, on a wide screen, unless a tag says otherwise: `@everywhere`, or only `@narrow`, or
 * only `@script-off`; or `@alone`, after all others.
 */
export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  reporter: 'list',
  // Some tests walk all pages of the site; on a busy machine that takes its time.
  timeout: 300_000,
  expect: { timeout: 10_000 },
  use: {
    // What is not there after this is not coming.
    actionTimeout: 20_000,
    // Page-to-page transitions would only make each step wait.
    contextOptions: { reducedMotion: 'reduce' },
    // What is kept for a reader without a network would answer in place of what a test serves.
    serviceWorkers: 'block',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    },
  },
  projects: [
    {
      name: 'wide',
      grepInvert: /@(narrow|script-off|alone)/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'narrow',
      grep: /@(everywhere|narrow)/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
    },
    {
      name: 'script-off',
      grep: /@(everywhere|script-off)/,
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
    },
    // What readers of any browser need. There is no such project where no Firefox can be had.
    ...(second
      ? [
          {
            name: 'firefox',
            testMatch: /(access|keyboard|reflow|baseline-scripts)\.spec\.ts/,
            grepInvert: /@(narrow|script-off|alone)/,
            use: {
              browserName: 'firefox' as const,
              viewport: { width: 1280, height: 900 },
              launchOptions: second,
            },
          },
        ]
      : []),
    {
      // What is timed has the machine for itself: beside a build it took five times as long.
      name: 'alone',
      grep: /@alone/,
      workers: 1,
      dependencies: ['wide', 'narrow', 'script-off'],
      use: { viewport: { width: 1280, height: 900 } },
    },
  ],
});
