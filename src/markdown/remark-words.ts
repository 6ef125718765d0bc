import type { Processor } from 'unified';

/**
 * Reads a sign of HTML as a sign. Our Markdown has no HTML in it: what looks like a tag is a word, and
 * as a tag it would be dropped from pages and feeds without a trace.
 */
export function remarkWords(this: Processor): void {
  const data = this.data();
  const words = { disable: { null: ['htmlFlow', 'htmlText'] } };
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), words];
}
