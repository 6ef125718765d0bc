import { counted, toLine } from '../reader/fault.ts';
import type { Examined } from '../rules/check-content.ts';
import { escapeText } from '../model/escape-text.ts';

/**
 * A page that lists the faults of the content, in place of any page while there are some.
 *
 * It loads again when the content has changed, by the script that the server gives to every page.
 */
export function toFaultPage({ faults, waiting }: Examined, folder: string): string {
  const items = faults.map((fault) => `<li>${escapeText(toLine(fault, folder))}`).join('\n');
  const later = waiting.length
    ? `<p>Not looked at until these are mended: ${escapeText(waiting.join(', '))}.`
    : '';
  const title = `${counted(faults.length, 'fault')} in the content`;
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
li { margin-block: .5rem; overflow-wrap: anywhere; white-space: pre-wrap }
</style>
<h1>${title}</h1>
<ol>
${items}
</ol>
${later}
<p>This page goes away when they are mended.
<script type="module" src="/@vite/client"></script>
`;
}
