/** Links to folders; what a reader downloads, and other sites, are left alone. */
const ownPages = { selector_matches: 'a:is([href$="/"], [href*="/#"]):not([rel~=external])' };

/**
 * What a browser is asked to make ready ahead, in the words of
 * https://wicg.github.io/nav-speculation/speculation-rules.html: the page that a reader points at, and
 * the files of pages in view. A page's policy allows just this text, by its hash.
 */
export const aheadRules = JSON.stringify({
  prerender: [{ where: ownPages, eagerness: 'moderate' }],
  prefetch: [{ where: ownPages, eagerness: 'eager' }],
});
