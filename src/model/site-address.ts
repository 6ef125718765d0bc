/**
 * The address that a site is published under, with a slash at its end, so that addresses which begin
 * there stay below it.
 *
 * @param text `https://example.org/folder`, with or without the slash
 * @throws Error in one line when a site cannot be published there
 */
export function siteAddress(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:\/\//i.test(text))
    throw new Error(`“${text}” is no address. Give one such as https://example.org/folder/.`);
  if (url.username || url.password || url.search || url.hash)
    throw new Error(`“${text}” has more than a host and a folder. Leave out the rest.`);
  if (!plain.test(url.pathname))
    throw new Error(
      `“${text}” has a folder that not every host can have. Use letters, digits, “-”, “_”, “~” and “.”.`,
    );
  return url.href.replace(/\/?$/, '/');
}

/** Whether nobody can publish there: names under `.example` are for examples (RFC 2606, section 2). */
export function isExample(address: string): boolean {
  return new URL(address).hostname.endsWith('.example');
}

// No part is hidden; what needs quoting in a server's settings is left out.
const plain = /^\/(?:[\w~][\w.~-]*(?:\/|$))*$/;
