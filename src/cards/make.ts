import { nameOf } from '../memory/place.ts';
import { recall } from '../memory/recall.ts';
import { type Card, type LaidCard, layOut } from './card.ts';
import { CardError } from './draw.ts';
import { engine } from './raster.ts';
import { draw, paint } from './threads.ts';
import { tools } from './typefaces.ts';

/**
 * The picture of a card, made only when it is not in the folder yet.
 *
 * A card whose parts did not change is not drawn again; one whose drawing did not change is not put
 * into pixels again.
 *
 * @param folder where pictures are kept from one build to the next
 * @returns the bytes of a PNG
 * @throws CardError as {@link draw} does
 */
export async function makeCard(card: Card, folder: string): Promise<Buffer> {
  const laid = layOut(card);
  let drawing: Promise<string> | undefined;
  const drawn = () => (drawing ??= draw(laid));
  const toPicture = async () => nameOf([engine, await drawn()], '.png');
  const picture = await recall(folder, nameOf(partsOf(laid), '.txt'), toPicture);
  return recall(folder, String(picture), async () => paint(await drawn()));
}

/**
 * The picture of the first of some cards whose words can be drawn.
 *
 * @param warn told, in a line, why the first is not shown
 * @throws CardError when none can be drawn
 */
export async function makeFirst(
  [card, ...others]: [Card, ...Card[]],
  folder: string,
  warn: (line: string) => void,
): Promise<Buffer> {
  try {
    return await makeCard(card, folder);
  } catch (error) {
    const [next, ...further] = others;
    if (!(error instanceof CardError) || !next) throw error;
    warn(`${error.message}: it leaves the words to the page.`);
    return makeFirst([next, ...further], folder, () => {});
  }
}

/** All that decides how a card is drawn. */
function partsOf({ format, layouts }: LaidCard): string[] {
  return [tools(), engine, JSON.stringify([format, layouts])];
}
