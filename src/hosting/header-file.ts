import { headersOfAll, kinds, reachOf } from './answers.ts';
import type { Place } from './place.ts';
import { types } from './types.ts';

/**
 * `_headers`, as Netlify and Cloudflare read it at the root of what they serve.
 *
 * All rules that fit count, and Cloudflare joins what two say of one header, so that no two that fit
 * one path say the same. Hence it leaves to the host what it does as well by itself: the usual types,
 * and asking for a file anew each time. Pages cannot be told from folders here: nothing is said of
 * who may load them.
 */
export function toHeaderFile({ base, secure, address }: Place): string {
  const rules = new Map<string, Record<string, string>>();
  const add = (path: string, headers: Record<string, string>) =>
    rules.set(base + path, { ...rules.get(base + path), ...headers });

  add('*', headersOfAll(secure));
  for (const { name, globs, cache, shared } of kinds)
    if (name !== 'page' && name !== 'other')
      for (const glob of globs) add(glob, { ...kept(cache), ...reachOf(shared) });
  for (const { names, type, usual } of types)
    if (!usual) for (const name of names) add(name, { 'Content-Type': type });

  return [
    `# ${address}: written from one table for all hosts; Netlify and Cloudflare read this file.`,
    ...[...rules].flatMap(([path, headers]) => [
      path,
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ]),
    '',
  ].join('\n');
}

/** `_redirects`, as the same hosts read it. They add a missing last slash by themselves. */
export function toRedirectFile({ base, moved, address }: Place): string {
  return [
    `# ${address}: addresses that lead elsewhere now.`,
    ...moved.map(([from, to]) => `${from} ${to} 301`),
    // Cloudflare finds the page by itself; Netlify looks for one at the root alone.
    ...(base === '/' ? [] : [`${base}* ${base}404.html 404`]),
    '',
  ].join('\n');
}

function kept(cache: string): Record<string, string> {
  return cache === 'no-cache' ? {} : { 'Cache-Control': cache };
}
