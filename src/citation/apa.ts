import { toCsl } from './csl.ts';
import { formatEntry } from './engine.ts';
import { type Piece, italic, roman } from './pieces.ts';
import type { Work } from './work.ts';

/** A reference by the Publication Manual of the APA, 7th edition, as citation-js has it. */
export function toApa(work: Work): Piece[] {
  const html = formatEntry(toCsl(work), 'apa');
  const [, entry = ''] = /class="csl-entry">(.*)<\/div>\s*<\/div>/s.exec(html) ?? [];
  // A work without a date asks for the day of retrieval, which a page that is built once cannot know.
  return toPieces(entry.replace('Retrieved http', 'http'));
}

/** The style's HTML has italics and character references, and nothing else. */
function toPieces(html: string): Piece[] {
  return html
    .split(/(<i>.*?<\/i>)/s)
    .filter((run) => run !== '')
    .map((run) => (run.startsWith('<i>') ? italic : roman)(toText(run)));
}

function toText(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof named) => named[name]);
}

const named = { lt: '<', gt: '>', quot: '"', amp: '&' };
