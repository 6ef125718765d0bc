import assert from 'node:assert/strict';
import { test } from 'node:test';
import { daysIn } from '../../src/model/day.ts';

const { dayInWords, spanInWords } = daysIn('en-GB');

const dates = [
  ['a day', '2031-04-04', '4 April 2031'],
  ['the last day of a year', '2031-12-31', '31 December 2031'],
  ['a leap day', '2032-02-29', '29 February 2032'],
  ['a month', '2031-04', 'April 2031'],
  ['a year', '2031', '2031'],
] as const;

for (const [what, date, words] of dates)
  test(`${what} is told as precisely as it is known, and no more`, () =>
    assert.equal(dayInWords(date), words));

for (const text of ['', '4 April', '2031-4-4', '2031-13', '2031-04-32', '2031-04-04T10:00'])
  test(`“${text}” is refused as a date`, () =>
    assert.throws(() => dayInWords(text), {
      name: 'RangeError',
      message: `“${text}” is not a date such as 2023-07-12.`,
    }));

test('a day that its month does not have is refused as a date', () => {
  assert.throws(() => dayInWords('2031-04-31'), RangeError);
});

const spans = [
  ['days of one month', '2031-04-04', '2031-04-06', '4–6 April 2031'],
  ['days of two months', '2031-04-30', '2031-05-01', '30 April 2031 – 1 May 2031'],
  ['months', '2027-11', '2027-12', 'November 2027 – December 2027'],
  ['years', '2027', '2031', '2027 – 2031'],
  ['a day alone', '2031-04-04', undefined, '4 April 2031'],
  ['a day up to itself', '2031-04-04', '2031-04-04', '4 April 2031'],
] as const;

for (const [what, from, to, words] of spans)
  test(`a span of ${what} in words`, () => assert.equal(spanInWords(from, to), words));

test('another language says dates in its own order and words', () => {
  assert.equal(daysIn('en-US').dayInWords('2031-04-04'), 'April 4, 2031');
  assert.equal(
    daysIn('en-US').spanInWords('2031-04-04', '2031-04-06'),
    'April 4, 2031 – April 6, 2031',
  );
  assert.equal(daysIn('de').spanInWords('2031-04-04', '2031-04-06'), '4–6. April 2031');
});

test('a language with a calendar of its own says the days that the content means', () => {
  assert.equal(daysIn('fa').dayInWords('2031'), '۲۰۳۱');
});
