import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Article, readArticle } from '../../src/split/read-article.ts';

/* Whose words are passed on by somebody else, and who only seems to speak. */

const lead =
  'The lamps of Sund were lit again on Monday, after a winter without them, and all was well.';

function read(report: string): Article['quotations'] {
  return readArticle(`${lead}\n${report}\n`).quotations;
}

for (const report of [
  'Ann Reed was quoted as saying that “it is too late for all of us”.',
  'Ann Reed was quoted by the Sund Times as saying: “It is too late.”',
  'Ann Reed was quoted calling it “a shame for all of us”.',
  'Ann Reed was heard telling the crew that “it is too late for all of us”.',
  'Ann Reed was recorded saying “it is too late for all of us”.',
  'The agency quoted Ann Reed as saying, “It is too late.”',
  'The paper cited Ann Reed as saying “it is too late for all of us”.',
  '“It is too late,” the agency quoted Ann Reed as saying.',
  '“It is too late,” the agency cited Ann Reed as telling the crew.',
  '“It is too late,” Ann Reed was quoted as saying.',
])
  test(`the words are hers who is quoted, surely: ${report}`, () => {
    const [{ speaker, sure } = {}] = read(report);
    assert.deepEqual([speaker?.name, sure], ['Ann Reed', true]);
  });

test('“as evening fell” relays nothing: the agency that reported it said it', () => {
  const [said] = read('“It is too late,” the agency reported on Monday as evening fell.');
  assert.equal(said?.speaker?.name, 'the agency');
});

const before = ['US', 'UK', 'EU', 'UN', 'IT', 'U.S.', 'NATO', 'NHS'];
const offices = ['President', 'Senator', 'Army General', 'spokeswoman', 'chief', 'minister'];
const places: ((who: string) => string)[] = [
  (who) => `${who} said “it is too late for all of us”.`,
  (who) => `“It is too late,” ${who} said.`,
  (who) => `“It is too late,” said ${who}.`,
  (who) => `According to ${who}, “it is too late for all of us”.`,
];

test('a name after letters and an office is that of the speaker, wherever the sentence has it', () => {
  const others = before
    .flatMap((letters) => offices.map((office) => `${letters} ${office} Ann Reed`))
    .flatMap((who) => places.map((write) => write(who)))
    .filter((report) => read(report)[0]?.speaker?.name !== 'Ann Reed');
  assert.deepEqual(others, []);
});

test('a film is no “he”, wherever it is named after it was called one', () => {
  const [said] = read(
    'Tom Aune starred in his musical Or So Long.\nWhen Or So Long came around, he ran. “I ran,” he said.',
  );
  assert.equal(said?.speaker?.name, 'Tom Aune');
});

test('who a sentence calls “he” after “but” may be another: neither is one for sure', () => {
  const [, said] = read(
    'Tom Reed has a lot on his plate. “I am late,” he says.\nReed confirms rumors that Anders Ford punched him at sea, but he plays it down. “It was a rite,” he says.',
  );
  assert.equal(said?.sure, false);
});

test('“the actor” whom nobody introduced may be somebody named: what he says is nobody’s for sure', () => {
  const quotations = read(
    'It was hard to make a role for the actor.\nWhen we reached Rajpal Aune, the actor was glad. He said, “It was late.”',
  );
  assert.equal(quotations[0]?.sure, false);
});

test('a name of one word that nobody bears is no “he” for what it only does', () => {
  const [said] = read(
    'Tom Reed is under fire for his vow that Norland would leave.\nMembers laughed when he urged voters, “Look at me.”',
  );
  assert.equal(said?.speaker?.name, 'Tom Reed');
});

test('words that go on from the report’s own are a part of its sentence, also where nobody is named', () => {
  const [said] = read(
    'After the school “started putting me into a class of my own,” Ann Reed left.',
  );
  assert.equal(said?.form, 'reported');
});

const remarks = [
  'led by',
  'employed by',
  'based in',
  'hired for',
  'trained at',
  'who worked in',
  'who lived with',
];

test('what tells more of a speaker is no speaker: “a pilot employed by the bank said”', () => {
  const others = remarks
    .flatMap((remark) => [
      `A pilot ${remark} the Sund Bank said that “it is too late for all of us”.`,
      `“It is too late,” a pilot ${remark} the Sund Bank said.`,
      `Ann Reed, ${remark.replace('who ', '')} the Sund Bank since May, said: “It is too late.”`,
    ])
    .filter((report) => !/^(?:a pilot|Ann Reed)/i.test(read(report)[0]?.speaker?.name ?? ''));
  assert.deepEqual(others, []);
});

test('of several the one who is singled out said it', () => {
  const [said] = read('Diplomats, including an officer who called it “improper and late”, came.');
  assert.match(said?.speaker?.name ?? '', /^an officer/);
});

test('what is said right before words is nearer than who speaks after them', () => {
  const quotations = read(
    'Tom Reed left.\nReminded that Anders Ford called him “a disgrace to us”, Reed said: “I am late.”',
  );
  assert.deepEqual(
    quotations.map(({ speaker }) => speaker?.name),
    ['Anders Ford', 'Tom Reed'],
  );
});

test('what stands further before words gives way to who speaks after them', () => {
  const [said] = read(
    'Tom Reed left.\nTold that Anders Ford calls the plan of the council for the old store “a disgrace to us”, Reed said: “I am late.”',
  );
  assert.equal(said?.speaker?.name, 'Tom Reed');
});
