/**
 * What the field at the head of every page answers from.
 *
 * @typeParam Finder what the finder knows
 */
export interface QuickData<Finder> {
  finder: Finder;
  /** Addresses below the site's root, and titles. */
  pages: [path: string, title: string][];
}
