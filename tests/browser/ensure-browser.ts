import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, findFirefox, findShell } from './find-browser.ts';

// Makes sure that there is a browser to test in, and says nothing when there is.
const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');

if (!findBrowser()) {
  console.log('There is no browser to test in; Chromium is installed, which takes a while.');
  succeeds(process.execPath, [cli, 'install', 'chromium']);
}
if (!findBrowser()) installByApt('chromium');
if (!findBrowser()) {
  console.error('It did not work. Install Chromium or Chrome, or name one: CHROME_PATH=…');
  process.exitCode = 1;
}

// Without a password to ask for: a machine that runs as its administrator is a test machine.
if (!process.env['CHROME_PATH'] && !findShell() && process.getuid?.() === 0)
  installByApt('chromium-headless-shell');

if (!findFirefox() && !succeeds(process.execPath, [cli, 'install', 'firefox']))
  console.log('No Firefox can be had here: the pages are tested in Chromium alone.');

function installByApt(program: string): void {
  if (!succeeds('apt-get', ['--version'])) return;
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', program]]) {
    const [command = '', ...rest] = [...before, 'apt-get', ...args];
    if (!succeeds(command, rest)) return;
  }
}

/** Runs a command without a word. */
function succeeds(command: string, args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
