import satori from 'satori';
import { type LaidCard, last } from './card.ts';
import type { Element } from './element.ts';
import type { Typeface } from './typefaces.ts';

/**
 * Draws a card with its words as outlines, its main words as large as they fit whole.
 *
 * @returns an SVG document
 * @throws CardError that names the card, when a character has no glyph or the words do not fit
 */
export async function drawCard(card: LaidCard, fonts: Typeface[]): Promise<string> {
  for (const layout of card.layouts) {
    const { svg, fits } = await drawOne(card, layout, fonts);
    if (fits) return svg;
  }
  throw new CardError(`The card “${card.name}” has more words than fit`);
}

async function drawOne(card: LaidCard, layout: Element, fonts: Typeface[]): Promise<Drawn> {
  const { width, height, margin } = card.format;
  const right = card.right ?? width - margin;
  let fits = false;
  const svg = await satori(layout, {
    width,
    height,
    fonts,
    // What is too tall pushes the last part down; what is too wide widens it.
    onNodeDetected: ({ key, left, top, ...node }) => {
      if (key === last)
        fits = left + node.width <= right + 1 && top + node.height <= height - margin + 1;
    },
    // Satori asks for a font when none of those it has can draw a character.
    loadAdditionalAsset: async (_language, segment) => {
      throw new CardError(
        `The card “${card.name}” has “${segment}”, for which its fonts have no glyph`,
      );
    },
  });
  return { svg, fits };
}

/** A card cannot show its words; the message says why. */
export class CardError extends Error {
  override name = 'CardError';
}

interface Drawn {
  svg: string;
  /** All of it stands between the margins. */
  fits: boolean;
}
