/**
 * The interface's own words in a script. The bundle has them in place of these names: of all words only
 * those that the script says.
 */
declare const wording: import('../schemas/wording/wording.ts').WordingFile;

/** BCP 47 tags of the words, and of how numbers and lists are written. */
declare const locale: { language: string; formats: string };
