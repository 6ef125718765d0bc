/** Whether two words that are one slip apart have the same letters: two neighbors changed over. */
export function isSwapped(typed: string, known: string): boolean {
  return [...typed].sort().join() === [...known].sort().join();
}

/**
 * Whether a slip is of a kind that fingers and ears make: a letter too many or too few, two changed
 * over, a key beside the right one, or one vowel for another.
 */
export function isUsual(typed: string, known: string): boolean {
  if (typed.length !== known.length || isSwapped(typed, known)) return true;
  const at = [...typed].findIndex((letter, place) => letter !== known[place]);
  const [one = '', other = ''] = [typed[at], known[at]];
  return areNeighbors(one, other) || /^[aeiouy]{2}$/.test(one + other);
}

/** Whether two letters lie side by side on a keyboard. */
function areNeighbors(one: string, other: string): boolean {
  return keyboard.some((row, line) => {
    const at = row.indexOf(one);
    const near = [row[at - 1], row[at + 1], keyboard[line + 1]?.[at], keyboard[line + 1]?.[at - 1]];
    const above = [keyboard[line - 1]?.[at], keyboard[line - 1]?.[at + 1]];
    return at >= 0 && [...near, ...above].includes(other);
  });
}

const keyboard = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
