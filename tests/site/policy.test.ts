import assert from 'node:assert/strict';
import { test } from 'node:test';
import { policy, searchPolicy } from '../../src/model/policy.ts';
import { outDir, readBuilt } from './built.ts';
import { type Element, attribute, elements, textOf } from './dom.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);

test('every page carries the policy, before anything that it governs', () => {
  const without = site.pages.filter(({ address, root }) => {
    const own = address === '/search/' ? searchPolicy : policy;
    const [head] = elements(root, 'head');
    const [charset, first] = head ? elements(head) : [];
    return !(
      charset &&
      attribute(charset, 'charset') === 'utf-8' &&
      first &&
      attribute(first, 'http-equiv') === 'Content-Security-Policy' &&
      attribute(first, 'content') === own
    );
  });
  none(without.map(({ file }) => file));
});

for (const [name, value] of Object.entries({ policy, searchPolicy }))
  test(`the ${name} begins with nothing allowed and never allows what is inline or foreign`, () => {
    assert.match(value, /^default-src 'none';/);
    assert.match(value, /; require-trusted-types-for 'script'; trusted-types 'none'$/);
    assert.doesNotMatch(value, /'unsafe-inline'|'unsafe-eval'|\*|https?:|data:|blob:/);
  });

noElement('script without a file', (element) => {
  return isScript(element) && (!attribute(element, 'src') || textOf(element) !== '');
});

noElement('module, which a browser would not run from a disk', (element) => {
  const isModule = isScript(element) && attribute(element, 'type') !== undefined;
  return isModule || attribute(element, 'rel') === 'modulepreload';
});

noElement('style of its own', ({ tagName, attrs }) => {
  return tagName === 'style' || attrs.some(({ name }) => name === 'style');
});

noElement('handler in an attribute', ({ attrs }) => {
  return attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value));
});

noElement('frame, plug-in or base', ({ tagName }) => {
  return ['iframe', 'frame', 'object', 'embed', 'base'].includes(tagName);
});

/** States that no page has such an element; the failure lists those found. */
function noElement(kind: string, is: (element: Element) => boolean): void {
  test(`no page has a ${kind}`, () => {
    const found = site.pages.flatMap(({ file, root }) =>
      elements(root)
        .filter(is)
        .map(({ tagName }) => `${file}: <${tagName}>`),
    );
    none(found);
  });
}

/** Whether an element is a script; a block of data in JSON never runs. */
function isScript(element: Element): boolean {
  const type = attribute(element, 'type') ?? '';
  return element.tagName === 'script' && !/^application\/(ld\+)?json$/.test(type);
}
