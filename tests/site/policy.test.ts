import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { aheadRules } from '../../src/model/ahead-rules.ts';
import { policy, searchPolicy } from '../../src/model/policy.ts';
import { outDir, readBuilt } from './built.ts';
import { type Element, type Node, attribute, elements, textOf } from './dom.ts';
import { none } from './none.ts';

const site = readBuilt(outDir);

test('every page has the policy, before anything that it governs', () => {
  const without = site.pages.filter(({ address, root }) => {
    const own = address === '/search/' ? searchPolicy : policy;
    const [head] = elements(root, 'head');
    const [charset] = head ? elements(head) : [];
    return !(
      charset &&
      attribute(charset, 'charset') === 'utf-8' &&
      policyOf(root)?.replace(/ 'sha256-[^']+'/g, '') === own
    );
  });
  none(without.map(({ file }) => file));
});

test('a policy allows by hash what its page carries and what is fetched ahead, and nothing else', () => {
  const wrong = site.pages.filter(({ root }) => {
    const carried = (is: (element: Element) => boolean) =>
      elements(root)
        .filter(is)
        .map((element) => `'sha256-${sha256(textOf(element))}'`);
    const scripts = carried((each) => isScript(each) && !attribute(each, 'src'));
    const styles = carried(({ tagName }) => tagName === 'style');
    const allowed = policyOf(root) ?? '';
    const hashes = (rule: string) =>
      [...(new RegExp(`${rule}[^;]*`).exec(allowed)?.[0] ?? '').matchAll(/'sha256-[^']+'/g)].join();
    return !(
      scripts.length === 2 &&
      styles.length === 1 &&
      hashes('script-src') === [...scripts, `'sha256-${sha256(aheadRules)}'`].join() &&
      hashes('style-src') === styles.join()
    );
  });
  none(wrong.map(({ file }) => file));
});

for (const [name, value] of Object.entries({ policy, searchPolicy }))
  test(`the ${name} begins with nothing allowed and never allows what is inline or foreign`, () => {
    assert.match(value, /^default-src 'none';/);
    assert.match(value, /; require-trusted-types-for 'script'; trusted-types own$/);
    assert.doesNotMatch(value, /'unsafe-inline'|'unsafe-eval'|\*|https?:|data:|blob:/);
  });

noElement('script that is a file and has words of its own as well', (element) => {
  return isScript(element) && Boolean(attribute(element, 'src')) && textOf(element) !== '';
});

noElement('module, which a browser would not run from a disk', (element) => {
  const isModule = isScript(element) && attribute(element, 'type') !== undefined;
  return isModule || attribute(element, 'rel') === 'modulepreload';
});

noElement('style in an attribute', ({ attrs }) => attrs.some(({ name }) => name === 'style'));

noElement('handler in an attribute', ({ attrs }) => {
  return attrs.some(({ name, value }) => name.startsWith('on') || /^\s*javascript:/i.test(value));
});

noElement('frame, plug-in or base', ({ tagName }) => {
  return ['iframe', 'frame', 'object', 'embed', 'base'].includes(tagName);
});

/** The policy that a page states where it must: right after its encoding. */
function policyOf(root: Node): string | undefined {
  const [head] = elements(root, 'head');
  const [, first] = head ? elements(head) : [];
  const states = first && attribute(first, 'http-equiv') === 'Content-Security-Policy';
  return states ? attribute(first, 'content') : undefined;
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

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
