import { words } from '../finder/fold.ts';
import type { Mark } from '../finder/marks.ts';
import { insertionsIn } from '../model/sentence.ts';
import { textDirective, textFragment } from '../model/text-fragment.ts';
import { element } from './element.ts';

/** A text with whole words marked, and the editors' insertions as such. */
export function marked(text: string, marks: Mark[]): (Node | string)[] {
  const pieces: (Node | string)[] = [];
  let end = 0;
  for (const [from, to] of marks) {
    pieces.push(
      ...plain(text.slice(end, from)),
      element('mark', {}, ...plain(text.slice(from, to))),
    );
    end = to;
  }
  return [...pieces, ...plain(text.slice(end))];
}

/** The part of an address that marks the words on the page it opens; empty when there are none. */
export function markedFragment(text: string, marks: Mark[]): string {
  const [first] = marks;
  if (!first) return '';
  const last = marks.at(-1) ?? first;
  const said = text.slice(first[0], last[1]);
  if (words(said).length <= 8) return textFragment(said);
  const each = marks.slice(0, 5).map(([from, to]) => textDirective(text.slice(from, to)));
  return `:~:${each.join('&')}`;
}

function plain(text: string): (Node | string)[] {
  return insertionsIn(text).map((piece) =>
    piece.inserted ? element('ins', {}, piece.text) : piece.text,
  );
}
