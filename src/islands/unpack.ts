import type { PackIndex, Packed } from '../model/kept.ts';

/** Reads a pack's index. @returns the index, and what it tells the places in */
export async function openPack(bytes: ArrayBuffer): Promise<Pack> {
  const start = 4 + new DataView(bytes).getUint32(0);
  const index = await new Response(unzipped(new Blob([bytes.slice(4, start)]))).json();
  return { index, files: new Blob([bytes.slice(start)]) };
}

/** What a file of a pack holds, and its type. */
export function unpack(
  files: Blob,
  [type, gzipped, ...places]: Packed,
): { type: string; body: BodyInit } {
  const parts = places.map(([start, length]) => files.slice(start, start + length));
  return { type, body: gzipped ? joined(parts) : new Blob(parts) };
}

/** Parts unpacked one after the other, as one stream. */
function joined(parts: Blob[]): ReadableStream {
  const { readable, writable } = new TransformStream();
  const pour = async () => {
    for (const part of parts) await unzipped(part).pipeTo(writable, { preventClose: true });
    await writable.close();
  };
  // Whoever reads the stream is told what went wrong.
  pour().catch(() => {});
  return readable;
}

function unzipped(part: Blob): ReadableStream {
  return part.stream().pipeThrough(new DecompressionStream('gzip'));
}

interface Pack {
  index: PackIndex;
  files: Blob;
}
