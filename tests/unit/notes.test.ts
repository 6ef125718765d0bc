import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from '../fixtures/prose.ts';

const keeper = '[^keeper]: Nobody: @tide.';
const night = '[^night]: One night. ¶4';

test('a note is numbered in the text and listed at the end, and both link to each other', async () => {
  const html = await toHtml(`No lamp.[^keeper]\n\n${keeper}`);
  const [text = '', list = ''] = html.split('<section data-footnotes');

  assert.match(text, /<a href="#fn-keeper" id="fnref-keeper"[^>]*>1<\/a>/);
  assert.match(list, /<h2 id="footnote-label">Notes/);
  assert.match(list, /<li id="fn-keeper">[\s\S]*Nobody: [\s\S]*<a href="#fnref-keeper"/);
});

test('beside each reference stands a button that opens the note in place', async () => {
  const html = await toHtml(`No lamp.[^keeper]\n\n${keeper}`);

  assert.match(html, /1<\/a><button type="button" popovertarget="note-keeper"[^>]*>.*1<\/button>/);
  assert.match(html, /<section id="note-keeper" popover="auto"[^>]*>\s*<p>Nobody: /);
});

test('a note stands on its page once, however it is opened', async () => {
  const html = await toHtml(`No lamp.[^keeper]\n\n${keeper}`);
  assert.equal(html.match(/Nobody/g)?.length, 1);
});

test('the number of a note never begins a line', async () => {
  const html = await toHtml(`No lamp.[^keeper]\n\n${keeper}`);
  assert.match(html, /No lamp\.<sup>\u2060<a/);
});

test('a note cited twice opens from both places and is listed once', async () => {
  const html = await toHtml(`No lamp.[^keeper] None.[^keeper]\n\n${keeper}`);

  assert.equal(html.match(/popovertarget="note-keeper"/g)?.length, 2);
  assert.equal(html.match(/id="note-keeper"/g)?.length, 1);
  assert.equal(html.match(/<li id="fn-keeper">/g)?.length, 1);
});

test('the address of a note comes from its name and stays when notes change places', async () => {
  const before = await toHtml(`One.[^keeper] Two.[^night]\n\n${keeper}\n${night}`);
  const after = await toHtml(`Two.[^night] One.[^keeper]\n\n${night}\n${keeper}`);
  const ids = (html: string) => [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id).sort();

  assert.deepEqual(ids(after), ids(before));
  assert.match(before, /href="#fn-keeper"[^>]*>1</);
  assert.match(after, /href="#fn-keeper"[^>]*>2</);
});

test('no two things on a page with notes have the same address', async () => {
  const html = await toHtml(`## One\n\nOne.[^keeper] Two.[^night][^keeper]\n\n${keeper}\n${night}`);
  const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);

  assert.deepEqual(ids, [...new Set(ids)]);
});

test('prose without notes has neither a list of notes nor a button', async () => {
  assert.equal(await toHtml('No lamp.'), '<p>No lamp.</p>');
});
