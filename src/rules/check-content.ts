import { type Fault, refuse } from '../reader/fault.ts';
import { kept } from '../reader/kept.ts';
import { located } from '../reader/located.ts';
import { type Content, type Reading, readFolder } from '../reader/read-content.ts';
import { type Rule, rules } from './rules.ts';

/**
 * Reads a content folder and checks all of it: shape, references, citations, agreement, ledger.
 *
 * @param dir the folder that holds `site.yml`
 * @throws ContentError that lists every fault with its file, its field and what to do
 */
export function checkContent(dir: string): Content {
  const { content, faults } = examine(dir);
  refuse(faults);
  return content!; // missing only beside faults
}

/**
 * Reads a content folder and gathers what is wrong with it, all at once.
 *
 * @param dir the folder that holds `site.yml`
 */
export function examine(dir: string): Examined {
  return kept(dir, 'what was found', () => examineAnew(dir));
}

function examineAnew(dir: string): Examined {
  const reading = readFolder(dir);
  const { content, sources } = reading;
  if (!content) return { faults: located(reading), waiting: rules.map(({ about }) => about) };

  const [ready, waiting] = partition(rules, (rule) => isReady(rule, reading, content));
  const between = ready
    .flatMap(({ find }) => find(content))
    .filter((fault) => !followsFrom(fault, reading));
  return {
    content,
    faults: located({ faults: [...reading.faults, ...between], sources }),
    waiting: waiting.map(({ about }) => about),
  };
}

/** Whether what a rule reads is there: a rule about a field of all files is misled where one lacks it. */
function isReady({ whole }: Rule, { faults, unreadable }: Reading, content: Content): boolean {
  // What the tables have is named all over the content.
  if ([...unreadable].some((file) => !file.slice('content/'.length).includes('/'))) return false;
  if (faults.some(({ file, field }) => `${file} ${field}`.match(foundations))) return false;
  const isRead = (file: string) =>
    whole?.of(content).some((path) => file.startsWith(`content/${path}`));
  return !faults.some(({ file, field }) => {
    const [first = ''] = field.split('.');
    return isRead(file) && (first === whole?.field || nameless.includes(first));
  });
}

// A fault of a file or an entry as such may have taken any field away.
const nameless = ['the file', 'the entry', 'the YAML', 'the folder'];

// Whatever the site's own words and lists are for, and how many paragraphs the report has.
const foundations = /^content\/(?:site\.yml |article\.yml paragraphs$)/;

/** Whether a fault between files is only what a fault within one looks like from outside. */
function followsFrom({ file, field }: Fault, { faults, unreadable }: Reading): boolean {
  const [first] = field.split('.');
  return (
    unreadable.has(file) ||
    faults.some((each) => each.file === file && each.field.split('.')[0] === first)
  );
}

function partition<T>(all: T[], isFirst: (each: T) => boolean): [T[], T[]] {
  const { first = [], second = [] } = Object.groupBy(all, (each) =>
    isFirst(each) ? 'first' : 'second',
  );
  return [first, second];
}

/** What the check of a content folder found. */
export interface Examined {
  /** As far as it can be used; missing where `site.yml` does not say which folders there are. */
  content?: Content;
  faults: Fault[];
  /** What could not be looked at because of the faults. */
  waiting: string[];
}
