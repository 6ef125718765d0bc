import { patternOf } from '../../src/hosting/answers.ts';

/**
 * What a `_headers` file says of a path, as Netlify and Cloudflare read it: all rules that fit count,
 * and a header that two of them give is joined by a comma.
 */
export function byHeaderFile(text: string, path: string): Record<string, string> {
  const found: Record<string, string> = {};
  let fits = false;
  for (const line of text.split('\n').filter((each) => each && !each.startsWith('#'))) {
    const [, name, value] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) fits = matches(line, path);
    else if (fits) found[name] = name in found ? `${found[name]}, ${value}` : value;
  }
  return found;
}

function matches(rule: string, path: string): boolean {
  if (!/^\/[^\s*]*\*?[^\s*]*$/.test(rule)) throw new Error(`Hosts know no such rule: ${rule}`);
  return new RegExp(`^${patternOf(rule)}$`).test(path);
}

/** What a Caddyfile says of a path that is there: the first `handle` that fits, and the type of a `map`. */
export function byCaddyfile(text: string, path: string): Record<string, string> {
  const matchers = new Map(
    [...text.matchAll(/^@(\w+) path_regexp (?:\w+ )?(\^\S+\$)$/gm)].map(
      ([, name, pattern = '']) => [name, new RegExp(pattern)],
    ),
  );
  const handled = [...text.matchAll(/^handle @(\w+) \{\n([\s\S]*?)\n\}$/gm)];
  const [, , inner = ''] = handled.find(([, name]) => matchers.get(name)?.test(path)) ?? [];
  const headers = [...inner.matchAll(/^\t\t([\w-]+) "(.*)"$/gm)].map(([, name, value]) => [
    name,
    value,
  ]);

  const [, map = ''] = /^map \{path\} \{site_type\} \{\n([\s\S]*?)\n\}$/m.exec(text) ?? [];
  const types = [...map.matchAll(/^\t~(\^\S+\$) "(.*)"$/gm)];
  const type = types.find(([, pattern = '']) => new RegExp(pattern).test(path))?.[2];
  return { ...Object.fromEntries(headers), 'Content-Type': type };
}
