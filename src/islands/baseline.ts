/**
 * Whether the browser has what the scripts use: one from March 2023 or later does.
 *
 * In another one no script but the first runs, and the page is the one without script.
 */
export function knowsAll(): boolean {
  const { matchAll, replaceAll } = String.prototype;
  const methods = [Array.prototype.at, matchAll, replaceAll, Element.prototype.replaceChildren];
  try {
    return methods.every(Boolean) && new RegExp(lookbehind).test('ab');
  } catch {
    return false;
  }
}

// It came last. A browser that does not know it reads no script that holds it but as text.
const lookbehind = '(?<=a)b';
