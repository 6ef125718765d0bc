import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as permalink from '../../src/model/permalink.ts';

const addresses = [
  ['a quotation', permalink.quotePath('one-lamp'), '/quotes/one-lamp/'],
  ['a person', permalink.personPath('petra-onsley'), '/people/petra-onsley/'],
  ['an entry', permalink.entryPath('doubts', 'no-keeper'), '/doubts/no-keeper/'],
  ['a section', permalink.sectionPath('doubts'), '/doubts/'],
  ['a term', permalink.termPath('lantern'), '/glossary/#lantern'],
  ['a source', permalink.sourcePath('sund_log', 500), '/sources/#sund_log'],
  ['a source of very many', permalink.sourcePath('sund_log', 501), '/sources/page/2/#sund_log'],
  ['a paragraph of the report', permalink.paragraphPath(7), '/sources/#p7'],
  ['a point where records differ', permalink.discrepancyPath('lamps'), '/discrepancies/#lamps'],
  ['what came of a claim', permalink.claimPath('lit'), '/outcomes/#lit'],
  ['an event', permalink.eventPath('long-storm'), '/timeline/#long-storm'],
] as const;

for (const [what, address, kept] of addresses)
  test(`the address of ${what} stays ${kept}`, () => assert.equal(address, kept));

test('every kind of address is promised here', () => {
  assert.equal(Object.keys(permalink).length, addresses.length);
});

test('a paragraph of a long report has its address in the part of the list that has it', () => {
  assert.equal(permalink.paragraphPath(50), '/sources/#p50');
  assert.equal(permalink.paragraphPath(51), '/sources/page/2/#p51');
});
