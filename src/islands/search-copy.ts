/**
 * Makes buttons copy a text, and says beside them that it is copied, or gives what was to be copied.
 *
 * @param output where it is said
 * @param texts what each button copies, by the button's selector
 */
export function copyOnClick(output: HTMLElement, texts: Record<string, () => string>): void {
  for (const [selector, textOf] of Object.entries(texts))
    document.querySelector(selector)?.addEventListener('click', async () => {
      const text = textOf();
      try {
        await navigator.clipboard.writeText(text);
        output.textContent = text ? wording.answer.copied : wording.answer.nothingToCopy;
      } catch {
        output.textContent = text;
      }
    });
}
