import { aheadRules } from '../model/ahead-rules.ts';
import { isSpared } from './line.ts';
import { trusted } from './trusted.ts';

/** Has the browser make pages ready before they are opened, where that takes no line from what is read. */
export function readAhead(): void {
  if (!HTMLScriptElement.supports?.('speculationrules') || isSpared()) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  try {
    script.textContent = trusted.createScript(aheadRules);
    document.head.append(script);
  } catch {
    // It is forbidden: pages are fetched when they are opened.
  }
}
