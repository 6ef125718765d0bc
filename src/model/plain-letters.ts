/** Letters of the Latin script that Unicode does not take apart, as they are written without them. */
export const plainLetters: Record<string, string> = {
  ...{ æ: 'ae', œ: 'oe', ß: 'ss', þ: 'th', ð: 'd', đ: 'd', ħ: 'h', ı: 'i', ł: 'l' },
  ...{ ø: 'o', ŧ: 't', ŋ: 'ng', ĸ: 'k', ə: 'e', ƒ: 'f' },
};
