/** What a browser keeps of an edition, as the build tells its worker. */
export interface Kept {
  /** Tells the edition's files from any other's. */
  id: string;
  /** The file that all of it is in, below the site's root. */
  pack: string;
  /** Whether every page is in the pack; of a larger site only what was read is kept. */
  whole: boolean;
  /** How many more files are kept as they are read: cards, and pages of a larger site. */
  read: number;
}

/**
 * Where the files are in a pack: four bytes that give the length of this index, the index, gzipped
 * JSON, and the files one after the other.
 */
export type PackIndex = Record<string, Packed>;

/**
 * A file: what it is, whether its parts are gzipped, and its parts in order. Files share parts: pages that
 * carry the same style have it once.
 */
export type Packed = [type: string, gzipped: 0 | 1, ...parts: Part[]];

/** Offset of a part's first byte after the index, and length. */
export type Part = [start: number, length: number];

/** What the worker says of the network, to every page that is open. */
export type Standing = 'online' | 'offline' | 'offline in part';
