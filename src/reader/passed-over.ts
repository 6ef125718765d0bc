/**
 * Whether a file or a folder is nobody's content: what systems, editors and merges leave beside it.
 *
 * Hidden ones are, as for Astro's own loaders: `.DS_Store`, `._x`, the locks `.#x`, `.x.swp`.
 *
 * @param path below the content folder, with slashes; one such part of it is enough
 */
export function isPassedOver(path: string): boolean {
  return path.split('/').some((part) => leftover.test(part));
}

const leftover =
  /^\.|~$|^#.*#$|^~\$|\.(?:bak|orig|rej|sw[a-z]|tmp)$|^(?:Thumbs|ehthumbs|Desktop)\.(?:db|ini)$|^Icon\r$|^__MACOSX$|^@eaDir$/i;
