/**
 * The first character of a text that no reader can see, or that stands where a letter was lost; also
 * when it is written as a reference, as Markdown has them: `&shy;`, `&#8203;`.
 *
 * Emoji and the letters of Arabic, Syriac and the scripts of India are joined by characters of no width:
 * there these are spelling (Unicode Standard Annex 31, section 2.3), and stay.
 *
 * @returns what is wrong and what to do, with the words; nothing for a text that is all to be seen
 */
export function unseenIn(text: string): { message: string; words: string[] } | undefined {
  const plain = text.replace(reference, (whole, hex, decimal, name) => {
    if (name) return named[name] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
  const found = unseen.exec(plain);
  if (found) {
    const [character] = found;
    const code = character.codePointAt(0) ?? 0;
    const sign = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
    const message = `holds ${nameOf(character)} (${sign})${place(plain, found.index)}, which nobody sees. Take it out.`;
    return { message, words: [character, '&'] };
  }
  const lost = garbled.exec(plain);
  if (!lost) return undefined;
  const message = `holds “${lost[0]}”${place(plain, lost.index)}: a letter was lost when the text was saved in another encoding. Write the letter.`;
  return { message, words: [lost[0]] };
}

function place(text: string, at: number): string {
  const before = text.slice(0, at).trim().split(/\s+/).slice(-3).join(' ');
  return before ? ` after “${before}”` : ' at its beginning';
}

function nameOf(character: string): string {
  if (character === '\u00ad') return 'a soft hyphen';
  if (character === '\ufeff') return 'a byte order mark';
  if (/[\u200b-\u200d\u2060]/.test(character)) return 'a character of no width';
  if (/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(character))
    return 'a mark of direction';
  return /\p{Cc}/u.test(character) ? 'a control character' : 'a character';
}

const joiner = String.raw`(?<![\p{Script=Arabic}\p{Script=Syriac}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200c\u200d]`;
// Of those that Unicode calls formats, these few are seen: signs that stand around numbers.
const seen = String.raw`\u0600-\u0605\u06dd\u070f\u0890\u0891\u08e2\u{110bd}\u{110cd}`;
// Line ends and tabs are as good as spaces. Fillers and the empty Braille cell have a width and no ink.
const unseen = new RegExp(
  String.raw`${joiner}|[[\p{Cc}\p{Cf}\p{Cs}\u034f\u115f\u1160\u2028\u2029\u2800\u3164\uffa0]--[\t\n\r\u200c\u200d${seen}]]`,
  'v',
);

// What a decoder puts in place of a letter, and what UTF-8 looks like when it is read as Latin.
const garbled = /\ufffd|â€[^\s]|[ÃÂ][\u0080-\u00bf]/u;

const reference = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]+));/gi;
const named: Record<string, string> = {
  shy: '\u00ad',
  zwnj: '\u200c',
  zwj: '\u200d',
  lrm: '\u200e',
  rlm: '\u200f',
  ZeroWidthSpace: '\u200b',
  NoBreak: '\u2060',
};
