/**
 * Whether the browser has what the scripts use: one from March 2023 or later does.
 *
 * In another one no script but the first runs, and the page is the one without script.
 */
export function knowsAll(): boolean {
  const { matchAll, replaceAll } = String.prototype;
  const methods = [Array.prototype.at, matchAll, replaceAll, Element.prototype.replaceChildren];
  try {
    // Lookbehind came last.
    // biome-ignore lint/complexity/useRegexLiterals: a literal would keep this script from being read
    return methods.every(Boolean) && new RegExp('(?<=a)b').test('ab');
  } catch {
    return false;
  }
}
