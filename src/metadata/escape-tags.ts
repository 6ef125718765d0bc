/**
 * Markdown whose signs stay signs wherever it is read: `<or>` would be a tag, and not be shown. What
 * stands between backticks is shown as it is.
 */
export function escapeTags(markdown: string): string {
  return markdown.replace(/(`+)[^`]+\1|(?<!\\)<(?=[a-z/!?])/gi, (found) =>
    found === '<' ? '\\<' : found,
  );
}
