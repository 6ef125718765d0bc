import { brotliCompressSync, constants } from 'node:zlib';
import type { Page } from './built.ts';
import { elements } from './dom.ts';

/**
 * What a page's HTML costs, in bytes on the wire: compressed as a host keeps it, by Brotli at its best.
 * What the page loads beside it is seen in a browser (tests/browser/weight.spec.ts).
 *
 * @param effort of Brotli; a smaller one is quicker, and of no page of this site does it make fewer bytes
 */
export function weigh({ html, root }: Page, effort = constants.BROTLI_MAX_QUALITY): Weight {
  const wire = (text: string) =>
    brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: effort } }).length;
  const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, code = '']) => code);
  return {
    html: wire(html),
    own: wire(html.replace(/<(style|script)>.*?<\/\1>/gs, '')),
    script: wire(scripts.join('\n')),
    elements: elements(root).length,
  };
}

/** Of one page. */
interface Weight {
  /** Bytes of HTML as it is sent. */
  html: number;
  /** Bytes of it without the styles and scripts that it carries. */
  own: number;
  /** Bytes of the scripts that it carries. */
  script: number;
  elements: number;
}
