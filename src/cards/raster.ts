import sharp from 'sharp';

/** The picture of an SVG document in pixels. @returns the bytes of a PNG with a palette */
export async function toPng(svg: string): Promise<Buffer> {
  return sharp(Buffer.from(svg)).png(options).toBuffer();
}

// Up to 16 colors a pixel takes half a byte; flat inks and the edges of letters need no more.
const options = { palette: true, colours: 16, effort: 10, dither: 0 };

/** What a picture depends on beside its drawing: change it, and all pictures are made anew. */
export const engine = JSON.stringify([sharp.versions.vips, options]);
