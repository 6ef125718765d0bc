/**
 * Where a site is put: what the settings for every host begin from.
 *
 * @param address with a slash at its end
 * @param moved addresses that lead elsewhere now, from the site's root; parts of pages are left out,
 *   since no host sees them
 */
export function toPlace(address: string, moved: Record<string, string>): Place {
  const { protocol, pathname } = new URL(address);
  return {
    address,
    base: pathname,
    secure: protocol === 'https:',
    moved: Object.entries(moved)
      .filter(([from]) => !from.includes('#'))
      .map(([from, to]) => [from, to].map((path) => pathname + path.slice(1)) as [string, string]),
  };
}

/** A host, and the site's folder on it. */
export interface Place {
  address: string;
  /** The path that the site is under, with slashes at both ends. */
  base: string;
  /** Published under https. */
  secure: boolean;
  /** Paths from the host's root, and where each leads now. */
  moved: [from: string, to: string][];
}
