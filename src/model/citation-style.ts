/** A style in which works are cited. */
export interface Style {
  /** What readers call it. */
  label: string;
  id: string;
  /** How it cites, in the Citation Style Language; a style that the software brings along has it there. */
  csl: string | undefined;
}

/** The styles that citation-js brings along. */
export const builtIn = ['apa', 'harvard1', 'vancouver'];
