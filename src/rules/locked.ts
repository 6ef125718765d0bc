import { gradeOf } from '../model/grade.ts';
import type { Fault } from '../reader/fault.ts';
import type { Content, Quotation } from '../reader/read-content.ts';
import type { Row } from '../reader/shelf.ts';
import type { Ledger } from '../schemas/ledger.ts';

/** Every quotation must stand in the ledger as the content has it, to the character. */
export function brokenLocks({ ledger, quotes, article }: Content): Fault[] {
  if (!ledger) return [];
  const file = 'content/ledger.json';
  const gone = Object.keys(ledger.quotations)
    .filter((id) => !quotes.has(id))
    .map((id) => ({
      file,
      field: id,
      message: `is locked, but content/quotes/${id}.yml is gone. A shared link would break: bring it back.`,
    }));
  const short = ledger.article.paragraphs !== article.paragraphs.length;

  return [
    ...gone,
    ...(short ? [countFault(ledger, article.paragraphs.length)] : []),
    ...[...quotes.values()].flatMap((quote) => compare(quote, ledger.quotations[quote.id])),
  ];
}

function compare({ file, data }: Row<Quotation>, locked: Locked | undefined): Fault[] {
  if (!locked) return [{ file, field: 'text', message: `is not in the ledger. ${renew}` }];

  const faults: Fault[] = [];
  if (data.text !== locked.text)
    faults.push({ file, field: 'text', message: differs(data.text, locked.text) });
  if (data.paragraph !== locked.paragraph)
    faults.push({
      file,
      field: 'paragraph',
      message: `is ${data.paragraph}, but the ledger found these words in ¶${locked.paragraph}: “${locked.text}”. ${correct}`,
    });
  if (data.speaker !== locked.speaker)
    faults.push({
      file,
      field: 'speaker',
      message: `is ${data.speaker}, but the ledger has ${locked.speaker} for “${locked.text}”. ${correct}`,
    });
  if (data.form !== locked.form || data.named !== locked.named)
    faults.push({
      file,
      field: data.form === locked.form ? 'named' : 'form',
      message: `makes the grade ${gradeOf(data)}, but the ledger has ${gradeOf(locked)} for “${locked.text}”. ${correct}`,
    });
  return faults;
}

function differs(ours: string, locked: string): string {
  const at = [...ours].findIndex((character, index) => character !== [...locked][index]);
  const place = at < 0 ? ours.length : at;
  return `is not what the ledger locked, from character ${place + 1} on.\n    here:   “${ours}”\n    locked: “${locked}”\n    ${correct}`;
}

function countFault(ledger: Ledger, count: number): Fault {
  return {
    file: 'content/article.yml',
    field: 'paragraphs',
    message: `are ${count}, but the ledger has ${ledger.article.paragraphs}. Write a record of each.`,
  };
}

const renew = 'Make the ledger again: npm run ledger -- --article FILE.';
const correct = 'Correct it, or, if the report itself was misread, make the ledger again.';

type Locked = Ledger['quotations'][string];
