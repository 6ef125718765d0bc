/**
 * How dates are said in a language.
 *
 * @param locale BCP 47 tag; a region decides the order: `en-GB` has the day first
 */
export function daysIn(locale: string): Days {
  const formOf = (parts: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, {
      ...{ timeZone: 'UTC', calendar: 'gregory', year: 'numeric' },
      ...parts,
    });
  // To make one takes longer than to use it a hundred times.
  const years = formOf({});
  const months = formOf({ month: 'long' });
  const days = formOf({ month: 'long', day: 'numeric' });

  const dayInWords = (date: string) => {
    const [, , month, day] = datePattern.exec(date) ?? [];
    if (!isDate(date)) throw new RangeError(`“${date}” is not a date such as 2023-07-12.`);

    if (day) return days.format(new Date(date));
    return (month ? months : years).format(new Date(date));
  };

  return {
    dayInWords,
    spanInWords: (from, to) => {
      if (!to || to === from) return dayInWords(from);
      const sameMonth =
        from.length === 10 && to.length === 10 && from.slice(0, 7) === to.slice(0, 7);
      const [first] = days.formatToParts(new Date(from));
      if (sameMonth && first?.type === 'day') return `${first.value}–${dayInWords(to)}`;
      return `${dayInWords(from)} – ${dayInWords(to)}`;
    },
  };
}

/** Whether a text is a day, a month or a year of the calendar: `2023-07-12`, `2023-07`, `2023`. */
export function isDate(text: string): boolean {
  // The parser takes 31 April for 1 May.
  return datePattern.test(text) && toIso(text).startsWith(text);
}

/**
 * The day that is meant by another way to write one: `12 July 2023`, `2023/7/12`, `2023-07-12T10:00`.
 *
 * @returns nothing where it could be one of two, as 12.07.2023 is
 */
export function toDay(text: unknown): string | undefined {
  const [, year, month = '', day = ''] =
    /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})\b/.exec(`${text}`) ?? [];
  const numbers = year && [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (numbers) return isDate(numbers) ? numbers : undefined;
  if (!/\p{L}{3}/u.test(`${text}`) || !/\d{4}/.test(`${text}`)) return undefined;
  const time = Date.parse(`${text} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}

function toIso(text: string): string {
  return Number.isNaN(Date.parse(text)) ? '' : new Date(text).toISOString();
}

const datePattern = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Dates in the words of a language. */
export interface Days {
  /**
   * A date in words, as precise as it is known.
   *
   * @param date `2023-07-12`, `2023-07` or `2023`
   * @returns in `en-GB`: `12 July 2023`, `July 2023` or `2023`
   * @throws RangeError when the text is not such a date
   */
  dayInWords(date: string): string;
  /** A span of dates: `11–12 July 2023`, or both dates in full where they share no month. */
  spanInWords(from: string, to: string | undefined): string;
}
