/** Stands before and after the name of a part in the text that the search index has of a page. */
export const partSign = '§';
