import { aheadRules } from '../model/ahead-rules.ts';
import { trusted } from './trusted.ts';

/**
 * Has the browser make pages ready before they are opened. One that saves data does nothing of it by
 * itself; on a slow line it is not asked either, since it would take the line from what is read.
 */
export function readAhead(): void {
  const { connection } = navigator as unknown as { connection?: { effectiveType?: string } };
  if (!HTMLScriptElement.supports?.('speculationrules')) return;
  if (/[23]g/.test(connection?.effectiveType ?? '')) return;
  const script = document.createElement('script');
  script.type = 'speculationrules';
  script.textContent = trusted.createScript(aheadRules);
  document.head.append(script);
}
