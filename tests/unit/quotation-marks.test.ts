import assert from 'node:assert/strict';
import { test } from 'node:test';
import { passagesIn } from '../../src/ledger/span.ts';

/** A paragraph of each kind, and the passages in it. */
const kinds: Record<string, [paragraph: string, ...passages: string[]][]> = {
  'curly marks': [
    ['“A lamp,” she said. “No more.”', 'A lamp,', 'No more.'],
    ['She called it ”a lamp” as Swedes do.', 'a lamp'],
    ['“I never—” “You did.”', 'I never—', 'You did.'],
  ],
  'straight marks': [
    ['"A lamp," she said. "No more."', 'A lamp,', 'No more.'],
    ['He said:"A lamp."', 'A lamp.'],
    ['Mr. Hale.--"Were you there?"', 'Were you there?'],
    ['("A lamp," she said.)', 'A lamp,'],
    ['It is a "lamp"—no more.', 'lamp'],
  ],
  'marks of two kinds': [
    ['"A lamp,” she said. “No more."', 'A lamp,', 'No more.'],
    ['“A lamp," she said. "No more.”', 'A lamp,', 'No more.'],
    ['“She said "no" twice,” he said. "Late.”', 'She said "no" twice,', 'Late.'],
  ],
  'single marks': [
    ['‘A lamp,’ she said. ‘No more.’', 'A lamp,', 'No more.'],
    ["'A lamp,' she said. 'No more.'", 'A lamp,', 'No more.'],
    ['‘I like James’ lamp and the boys’ boat,’ he said.', 'I like James’ lamp and the boys’ boat,'],
    ["'Don't,' he said, 'I can't.'", "Don't,", "I can't."],
    ['the ‘bosses’ and the workers’ union', 'bosses'],
    ['‘We knew it in the ’90s,’ he said.', 'We knew it in the ’90s,'],
    ['It was ‘unwise’.', 'unwise'],
    [
      'She said: ‘We stop ‘rat runs’ and more here.’ It was ‘late’.',
      ...['We stop ‘rat runs’ and more here.', 'late'],
    ],
    ['She said: ‘We stop. ‘We go,’ he said. The boys’ boat left.', 'We go,'],
    ['She asked (‘why now?’) and left.', 'why now?'],
    ['‘’Tis late,’ he said.', '’Tis late,'],
    ["''Tis late,' he said.", "'Tis late,"],
  ],
  'two single marks for a double one': [
    ['“A lamp,’’ she said. “No more.”', 'A lamp,', 'No more.'],
    ['‘‘A lamp,’’ she said. ‘‘No more.’’', 'A lamp,', 'No more.'],
    ["''A lamp,'' she said. “No 'more'.''", 'A lamp,', "No 'more'."],
    ["``A lamp,'' she said. ‘‘No more.”", 'A lamp,', 'No more.'],
    ['“She said ‘no more,’’’ he said.', 'She said ‘no more,’'],
    ['“It is ‘the boys’’ lamp’ now,” he said.', 'It is ‘the boys’’ lamp’ now,'],
  ],
  'marks inside marks': [
    ['“She told me ‘no’ twice,” he said.', 'She told me ‘no’ twice,'],
    ['‘She told me “no” twice,’ he said.', 'She told me “no” twice,'],
    ['"She said, \'No,\'" he said.', "She said, 'No,'"],
    ['“It’s ‘over.’”', 'It’s ‘over.’'],
    ['« Il a dit “non”, » dit-elle.', 'Il a dit “non”,'],
    ['‘“Over,” she said,’ he recalled.', '“Over,” she said,'],
    ['“She told me "no" twice,” he said.', 'She told me "no" twice,'],
    ['“She told me ＂no＂ twice,” he said.', 'She told me ＂no＂ twice,'],
    ['« Il a dit « non » hier », dit-elle.', 'Il a dit « non » hier'],
    ['‹Il a dit ‹non› hier›, dit-elle.', 'Il a dit ‹non› hier'],
    ['「彼は『ランプ』と言った」と彼女は言った。', '彼は『ランプ』と言った'],
  ],
  'marks beside marks': [
    ['He said ‘no’ and “yes.”', 'no', 'yes.'],
    ['He said “yes” and ‘no.’', 'yes', 'no.'],
    ['"A lamp,"—"no more."', 'A lamp,', 'no more.'],
    ['"A lamp," she said—"no more."', 'A lamp,', 'no more.'],
    ['"I am 12"—"You are 13."', 'I am 12', 'You are 13.'],
    ['"I never—"he said. "You did."', 'I never—', 'You did.'],
    ['"A lamp, " she said.', 'A lamp,'],
    ['"A lamp," she said. " No more." It was late.', 'A lamp,', 'No more.'],
    ['It is 3 " by 4 inches.'],
    ["‘We haven’t a lamp.' She said: ‘No.'", 'We haven’t a lamp.', 'No.'],
  ],
  'marks without their partner': [
    ['“A lamp, she said. “No more.”', 'A lamp, she said.', 'No more.'],
    ['"A lamp, she said. "No more."', 'A lamp, she said.', 'No more.'],
    ['“A «lamp,” she said. «No more.»', 'A «lamp,', 'No more.'],
    ['She wrote “a «lamp', 'a «lamp'],
    ['« Oui », dit-elle. Non », dit-il.', 'Oui'],
    ['»Ja«, sagte sie. Nein«, sagte er.', 'Ja'],
    ...['”', '"', '›', '」', '』', '〞', '〟', "''"].map((mark): [string] => [
      `It is late,${mark} he said.`,
    ]),
    ['‘It is late ‘today,’ he said.', 'today,'],
    ['‘It is late,‘ he said.'],
  ],
  'apostrophes in single marks': [
    ['‘The printers’ bill is late,’ she said.', 'The printers’ bill is late,'],
    ['‘I was goin’ home,’ he said.', 'I was goin’ home,'],
    ['‘Rock ’n’ roll is late,’ he said.', 'Rock ’n’ roll is late,'],
    ["'It is 6' tall,' he said.", "It is 6' tall,"],
    ['‘A mist’ hung over the quay of the boys’.', 'A mist'],
    ['‘He ran’ was said of the boys’.', 'He ran'],
    ['The boys’ ‘lamp’ is out.', 'lamp'],
    ['‘Til dawn,’ she said.', 'Til dawn,'],
    ['‘Tis late, and nobody has said who will tend the lamp. He said ‘go.’', 'go.'],
    ['‘The printers’  bill is late,’ she said.', 'The printers’  bill is late,'],
    ['‘It is for the boys’, he said of the men’.', 'It is for the boys'],
    ['‘It is for the boys’ — he spoke of the men’.', 'It is for the boys'],
    ['The class of ‘69, and that of the boys’.'],
  ],
  'marks of other languages': [
    ['«\u00a0Une lampe,\u00a0» dit-elle.', 'Une lampe,'],
    ['„Eine Lampe“, sagte sie, „mehr nicht.“', 'Eine Lampe', 'mehr nicht.'],
    ['„Jedna lampa”, powiedziała.', 'Jedna lampa'],
    ['‚Eine Lampe‘, sagte sie.', 'Eine Lampe'],
    ['»Eine Lampe«, sagte sie. »Mehr nicht.«', 'Eine Lampe', 'Mehr nicht.'],
    ['「ランプ」と彼女は言った。', 'ランプ'],
    ['『ランプ』と彼女は言った。', 'ランプ'],
    ['〝ランプ〟と彼女は言った。', 'ランプ'],
    ['〝ランプ〞と彼女は言った。', 'ランプ'],
    ['”En lampa”, sade hon.', 'En lampa'],
    ["``A lamp,'' she said.", 'A lamp,'],
    ['＂A lamp,＂ she said.', 'A lamp,'],
    ['‹A lamp,› she said.', 'A lamp,'],
  ],
  'what is no passage': [
    ['The ’90s, don’t, James’ lamp, rock ’n’ roll, ’tis so.'],
    ["The '90s, don't, James' lamp, rock 'n' roll, 'tis so, get 'em."],
    ['He is 6\'2" and the board is 12" long.'],
    ['He is 6′2″ and the board is 12″ long.'],
    ['The class of ’68 met the class of ‘69.'],
    ['At 40° 26\' 46" N.'],
    ['A 12"x8" board, a 12”x8” board.'],
    ['The board is 12＂ long.'],
    ['“…” was all.'],
    ['… “” and "" are empty.'],
  ],
  'inches inside a passage': [
    ['"It was 6" long," he said.', 'It was 6" long,'],
    ['the "size 6" shoe and the "size 7" shoe', 'size 6', 'size 7'],
    ['"I am 12" said the boy. "Almost."', 'I am 12', 'Almost.'],
    ['“He is 6\'2",” she said.', 'He is 6\'2",'],
  ],
  'what editors put in': [
    ['“It [the lamp] … is out . . . I think,” she said.', 'It [the lamp] … is out . . . I think,'],
    ['“It (the lamp) is out,” she said.', 'It (the lamp) is out,'],
  ],
};

for (const [kind, cases] of Object.entries(kinds))
  test(`quotation marks: ${kind}`, () => {
    for (const [paragraph, ...passages] of cases)
      assert.deepEqual(
        passagesIn([paragraph]).map(({ text }) => text),
        passages,
        paragraph,
      );
  });

test('a passage’s place is that of its words, without the spaces beside the marks', () => {
  for (const paragraph of ['Elle dit : «\u00a0Une lampe.\u00a0»', 'Elle dit : « Une lampe.»']) {
    const [passage] = passagesIn([paragraph]);
    assert.equal(paragraph.slice(passage?.offset, (passage?.offset ?? 0) + 10), 'Une lampe.');
  }
});

test('a passage begins at its opening mark and ends after its closing mark, whose length may be two', () => {
  for (const whole of ['“A lamp”', '"A lamp"', "``A lamp''", '‘A lamp’', '«A lamp»']) {
    const paragraph = `It is ${whole}, she said.`;
    const [passage] = passagesIn([paragraph]);
    assert.equal(paragraph.slice(passage?.start, passage?.end), whole);
    assert.deepEqual([passage?.closed, passage?.open], [true, false]);
  }
});

test('a long paragraph that opens with a single mark is said to its end; a short one has an apostrophe', () => {
  const long = 'It is late, and nobody has said who will tend the one lamp of the coast.';
  const [passage] = passagesIn([`‘${long}`, '‘Go home.’']);
  assert.deepEqual(
    [passage?.text, passage?.open, passage?.end, passage?.closed],
    [long, true, long.length + 1, true],
  );
  assert.deepEqual(passagesIn(['‘It is late.', `She said ‘${long}`]), []);
  const [, last] = passagesIn([`‘No,’ she said. ‘${long}`, '‘Go home.’']);
  assert.deepEqual([last?.text, last?.open], [long, true]);
});

test('a quotation of several paragraphs opens in each and is closed in the last', () => {
  const passages = passagesIn(['She wrote: “One.', '“Two.', '“Three,” and signed.', '“Four.”']);
  assert.deepEqual(
    passages.map(({ text, continues, closed }) => [text, continues, closed]),
    [
      ['One.', false, true],
      ['Two.', true, true],
      ['Three,', true, true],
      ['Four.', false, true],
    ],
  );
});

test('a passage without an end is told apart from one that goes on', () => {
  const [first, second] = passagesIn(['“One.', 'Two, “three” four.']);
  assert.equal(first?.closed, false);
  assert.equal(passagesIn(['“A lamp, she said. “No more.”'])[0]?.closed, false);
  assert.deepEqual([second?.text, second?.continues], ['three', false]);
});
