import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packFiles } from '../../src/build/pack.ts';
import { openPack, unpack } from '../../src/islands/unpack.ts';

const style = `<style>${Array.from({ length: 400 }, (_, n) => `.a${n * 7919}{top:${n}px}`).join('')}</style>`;
const page = (words: string) =>
  `<head><script>first()</script>${style}</head><p>${words}</p><script>last()</script>`;
const picture = Buffer.from([137, 80, 78, 71, 0, 255, 10, 13]);
const files = new Map([
  ['index.html', Buffer.from(page('lamp'))],
  ['two/index.html', Buffer.from(page('Straße, 등대'))],
  ['favicon.svg', Buffer.from('<svg></svg>')],
  ['card.png', picture],
  ['empty.css', Buffer.from('')],
]);

for (const [path, bytes] of files)
  test(`${path} comes out of the pack as it went in`, async () => {
    const pack = await openPack(new Uint8Array(await packFiles(files)).buffer);
    const file = pack.index[path];
    assert.ok(file);
    const { body } = await unpack(pack.files, file);
    assert.deepEqual(Buffer.from(await new Response(body).arrayBuffer()), bytes);
  });

test('what pages carry is in the pack once', async () => {
  const { length: one } = await packFiles(new Map([...files].slice(0, 1)));
  const { length: two } = await packFiles(new Map([...files].slice(0, 2)));
  assert.ok(two - one < 400, `${two - one} bytes more for a second page`);
});
