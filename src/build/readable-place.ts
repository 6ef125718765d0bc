/**
 * Stops a build in a folder whose path the build tools misread, before they say less clearly so.
 *
 * Vite takes `#` and `?` for the end of a file's name (its own warning says so), and Astro takes `%` for
 * the beginning of an encoded letter, so that the style sheet is lost.
 *
 * @param root the project's folder
 * @throws Error that names the folder, the sign and what to do
 */
export function requireReadablePlace(root: string): void {
  const [sign] = /[#?%]/.exec(root) ?? [];
  if (!sign) return;
  throw new Error(
    `The project cannot be built in ${root}: its tools misread “${sign}”. Move it to a folder without such a sign; CONTENT_DIR and OUT_DIR may have any.`,
  );
}
