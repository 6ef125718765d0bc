import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allPages, comesAfter, expect, outDir, test } from './site.ts';

const inItalics = allPages().filter((page) => {
  const file = page.endsWith('.html') ? page : join(page, 'index.html');
  return /<em>|class="silent"/.test(readFileSync(join(outDir, file), 'utf8'));
});

/* The italic font has only the letters that the site sets in italics: src/library/text.ts. */
test('what stands in italics is set in the site’s own fonts to the last letter', async ({
  page,
}) => {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  await page.addInitScript(comesAfter, 0);
  const strange: string[] = [];
  const faces = new Set<string>();
  for (const address of inItalics) {
    await page.goto(address);
    await page.evaluate(() => document.fonts.ready);
    // A font that was not there at the first sight of a page waits for the next.
    await page.reload();
    const { root } = await client.send('DOM.getDocument');
    const { nodeIds } = await client.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: 'main em, main .silent',
    });
    for (const nodeId of nodeIds) {
      const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
      for (const { isCustomFont, postScriptName = '', familyName } of fonts) {
        if (isCustomFont) faces.add(postScriptName);
        else strange.push(`${address}: ${familyName}`);
      }
    }
  }
  expect(strange).toEqual([]);
  expect([...faces].filter((name) => name.includes('Italic'))).toHaveLength(1);
});
