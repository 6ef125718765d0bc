/**
 * Takes apart an address that editors write in links: `quote:some-id`, `folder:some-id`.
 *
 * @returns `undefined` for an ordinary web address, a path or an anchor
 */
export function parseAddress(url: string): Address | undefined {
  const match = /^([a-z][a-z-]*):([a-z0-9][a-z0-9_-]*)$/.exec(url);
  return match?.[1] && match[2] ? { shelf: match[1], id: match[2] } : undefined;
}

/** Where something stands in the content: the shelf (`quote`, `person`, `term`, a folder) and id. */
export interface Address {
  shelf: string;
  id: string;
}
