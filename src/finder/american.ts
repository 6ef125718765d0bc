/** A folded word in American spelling, by rule: `centre` → `center`, `organise` → `organize`. */
export function american(folded: string): string {
  return rules.reduce((word, [british, plain]) => word.replace(british, plain), folded);
}

// A rule may bend words that are no British forms (`promise`): both sides of a comparison go
// through it, and nothing it makes is ever shown.
const rules: [RegExp, string][] = [
  [/([aeiou].*)our(?=$|s$|e[dr]|ing|abl|ful|less|it|ly)/, '$1or'],
  [/[iy][sz](?=e[drs]?$|ing|ation)/, 'iz'],
  [/(def|off|lic)ence/, '$1ense'],
  [/([btv])re(?=s?$)/, '$1er'],
  [/amme(?=s?$)/, 'am'],
  [/ll(?=ed|ing|er|or|ment|ful)/, 'l'],
];
