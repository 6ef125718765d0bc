import { lastingPolicy } from './headers.ts';

/**
 * The policy that every page carries: nothing but the site's own files, no inline script or style,
 * and no script that writes HTML from text.
 */
export const policy = policyWith("script-src 'self'");

/** The policy of a page that loads the search index, which is WebAssembly. */
export const searchPolicy = policyWith("script-src 'self' 'wasm-unsafe-eval'");

function policyWith(scripts: string): string {
  return ["default-src 'none'", scripts, "style-src 'self'", ...lastingPolicy].join('; ');
}
