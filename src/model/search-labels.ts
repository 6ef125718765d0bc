/** The words that the search page puts beside what it finds, by id. */
export interface Labels {
  grades: Record<string, string>;
  topics: Record<string, string>;
  kinds: Record<string, string>;
  /** On which side each person stands: 0 or 1, and -1 for neither. */
  sides: Record<string, number>;
}
