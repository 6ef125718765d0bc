import type { LaidCard } from './card.ts';
import { CardError, drawCard } from './draw.ts';
import { toPng } from './raster.ts';
import { typefaces } from './typefaces.ts';

/* What each thread of `threads.ts` does: an error keeps its kind only as data. */

/** @returns the drawing, or why there is none */
export async function draw(card: LaidCard): Promise<{ svg: string } | { refused: string }> {
  try {
    return { svg: await drawCard(card, await typefaces()) };
  } catch (error) {
    if (!(error instanceof CardError)) throw error;
    return { refused: error.message };
  }
}

/** @returns the bytes of a PNG */
export function paint(svg: string): Promise<Uint8Array> {
  return toPng(svg);
}
