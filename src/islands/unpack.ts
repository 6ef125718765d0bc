import type { PackIndex, Packed } from '../model/kept.ts';

/** Reads a pack's index. @returns the index, and what it tells the places in */
export async function openPack(bytes: ArrayBuffer): Promise<Pack> {
  const start = 4 + new DataView(bytes).getUint32(0);
  const index = await new Response(unzipped(new Blob([bytes.slice(4, start)]))).json();
  return { index, files: new Blob([bytes.slice(start)]) };
}

/**
 * What a file of a pack holds, whole, and its type. Not a stream: one that a page leaves unread counts as
 * work of its worker for ever, and no newer worker may take over.
 */
export async function unpack(
  files: Blob,
  [type, gzipped, ...places]: Packed,
): Promise<{ type: string; body: Blob }> {
  const parts = places.map(([start, length]) => files.slice(start, start + length));
  const unzip = (part: Blob) => new Response(unzipped(part)).blob();
  return { type, body: new Blob(gzipped ? await Promise.all(parts.map(unzip)) : parts) };
}

function unzipped(part: Blob): ReadableStream {
  return part.stream().pipeThrough(new DecompressionStream('gzip'));
}

interface Pack {
  index: PackIndex;
  files: Blob;
}
