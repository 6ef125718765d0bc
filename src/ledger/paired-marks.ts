/**
 * Passages between marks that open and close: “ ”, ", « », „ “, ‹ ›, 「 」 and their like; two single marks
 * are a double one.
 *
 * A straight mark opens before a word and closes after one; it may close what a curly one opened, and the
 * other way round. After a number it may stand for inches: it
 * does when nothing is open, or when the next one closes what is open.
 *
 * @param paragraph one paragraph of a report
 * @param reversed whether this report's » opens and its « closes, as in Danish and in German books
 * @returns the outermost passages with their marks' places, in order
 */
export function pairedPassages(paragraph: string, reversed: boolean): Bounds[] {
  const found: Bounds[] = [];
  const open: Open[] = [];
  const finish = (at: number, length: number, closed: boolean) => {
    const mark = open.pop();
    if (mark && open.length === 0)
      found.push({
        start: mark.at,
        from: mark.at + mark.mark.length,
        to: at,
        end: at + length,
        closed,
      });
  };

  for (const { 0: mark, index: at } of paragraph.matchAll(marks)) {
    const meaning = meaningOf(paragraph, at, mark, open, reversed);
    if (meaning === 'opens again') finish(at, 0, false);
    if (meaning.startsWith('opens')) open.push({ mark, at });
    else if (meaning === 'closes') {
      // What was opened inside and not closed ends with what holds it.
      while (open.length > 1 && !closers(open.at(-1)!.mark, reversed).includes(mark)) open.pop();
      finish(at, mark.length, true);
    }
  }
  while (open.length > 1) open.pop();
  finish(paragraph.length, 0, false);
  return found;
}

function meaningOf(
  text: string,
  at: number,
  mark: string,
  open: Open[],
  reversed: boolean,
): Meaning {
  const before = text[at - 1] ?? ' ';
  const after = text[at + mark.length] ?? ' ';
  const atStart = /[\s([{\u2014\u2013-]/.test(before) && !/\s/.test(after);
  const top = open.at(-1);
  if (mark === '"' || mark === '＂') return straight(text, at, mark, open, atStart);
  // “called it ‘the students’’ plan” and its own mark is still to come.
  if (/^[’']{2}$/.test(mark) && top?.mark === '“' && /^[^“”]*”/.test(text.slice(at)))
    return 'is none';
  if (open.some((each) => closers(each.mark, reversed).includes(mark))) return 'closes';
  // A text pasted together has marks of both kinds: "We count rocks.”
  if (mark === '”') return atStart ? 'opens' : top?.mark === '"' ? 'closes' : 'is none';
  // In “''Tis late” the second is an apostrophe.
  if (mark === "''") return atStart && text.includes(mark, at + 2) ? 'opens' : 'is none';
  if (closing.includes(mark)) return 'is none';
  if (mark === (reversed ? '«' : '»')) return 'is none';
  // The same mark twice without an end between: the first was never closed.
  return top?.mark === mark && !/[«»‹]/.test(mark) ? 'opens again' : 'opens';
}

function straight(text: string, at: number, mark: string, open: Open[], atStart: boolean): Meaning {
  const isOpen = open.some((each) => each.mark === mark);
  const afterDigit = /\d/.test(text[at - 1] ?? '');
  const before = text[at - 1] ?? ' ';
  if (!isOpen && !atStart && !afterDigit && open.at(-1)?.mark === '“') return 'closes';
  // “he said. " Go home."”: with a space on both sides it opens what the next one closes.
  if (!isOpen && /^\s"\s$/.test(text.slice(at - 1, at + 2)) && nextCloses(text, at, mark))
    return 'opens';
  if (!isOpen)
    return afterDigit || (!atStart && /[\s.,;:!?)]/.test(text[at + 1] ?? ' '))
      ? 'is none'
      : 'opens';
  if (
    afterDigit &&
    /\s\p{Ll}|[xX×]/u.test(text.slice(at + 1, at + 3)) &&
    nextCloses(text, at, mark)
  )
    return 'is none';
  return atStart && /[\s([{]/.test(before) ? 'opens again' : 'closes';
}

/** Whether the next such mark ends a passage rather than begins one. */
function nextCloses(text: string, at: number, mark: string): boolean {
  const next = text.indexOf(mark, at + 1);
  return next > 0 && !/[\s([{]/.test(text[next - 1] ?? ' ');
}

/** The marks that may end what a mark began. */
function closers(mark: string, reversed: boolean): string {
  if (mark === '«' || mark === '»') return reversed ? '«' : '»';
  return pairs[mark] ?? '';
}

const pairs: Record<string, string> = {
  ...{ '“': "”’’''", '”': '”', '„': '“”', '‟': '”', '"': '"', '＂': '＂' },
  ...{ '``': "''’’", '‘‘': "’’''”", "''": "''" },
  ...{ '‹': '›', '「': '」', '『': '』', '〝': '〞〟' },
};
const closing = ['’’', '›', '」', '』', '〞', '〟'];
const marks = /``|''(?!')|‘‘|’’(?!’)|["＂“”„‟«»‹›「」『』〝〞〟]/g;

type Meaning = 'opens' | 'opens again' | 'closes' | 'is none';

interface Open {
  mark: string;
  at: number;
}

/** Where a passage's marks and words begin and end, in UTF-16 code units. */
export interface Bounds {
  /** Of the opening mark. */
  start: number;
  /** Of the words. */
  from: number;
  to: number;
  /** After the closing mark. */
  end: number;
  /** Whether there is a closing mark. */
  closed: boolean;
}
