import type { Targets } from 'lightningcss';

/** The first that know layers, and so have any style at all: major and minor version. */
const oldest = { chrome: [99, 0], firefox: [97, 0], safari: [15, 4] } as const;

/** As Vite writes them: `safari15.4`. */
export const cssTarget: string[] = Object.entries(oldest).map(
  ([name, [major, minor]]) => `${name}${major}.${minor}`,
);

/** As Lightning CSS counts them, a byte for each part of a version. */
export const targets: Targets = Object.fromEntries(
  Object.entries(oldest).map(([name, [major, minor]]) => [name, (major << 16) | (minor << 8)]),
);
