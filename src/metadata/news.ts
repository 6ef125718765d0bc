/** What a feed says, whatever its format. */
export interface News {
  title: string;
  /** One sentence. */
  text: string;
  /** Address of the page that it is about. */
  home: string;
  /** Its own address. */
  self: string;
  language: string;
  updated: string;
  author: string;
  /** Newest first. */
  items: Item[];
}

/** Something new or changed. */
export interface Item {
  /** An address that names it for good. */
  id: string;
  url: string;
  title: string;
  summary: string;
  /** The whole of it; missing where the summary is the whole. */
  html?: string;
  /** Day. */
  updated: string;
}
