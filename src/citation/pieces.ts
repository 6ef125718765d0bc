/** A run of a citation's text. */
export interface Piece {
  text: string;
  italic: boolean;
}

/** An entry of a bibliography in pieces; its HTML has italics and numeric references, and little else. */
export function toPieces(html: string): Piece[] {
  return html
    .split(/(<i>.*?<\/i>)/s)
    .filter((run) => run !== '')
    .map((run) => ({ text: toText(run), italic: run.startsWith('<i>') }));
}

/** A citation without its italics. */
export function plainText(pieces: Piece[]): string {
  return pieces.map(({ text }) => text).join('');
}

function toText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}
