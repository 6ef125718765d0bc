import { headersOf, headersOfKind, kinds, patternOf } from './answers.ts';
import type { Place } from './place.ts';
import { block, toPattern } from './settings.ts';
import { types } from './types.ts';

/** Settings for Caddy, to be imported in a site's block that names the folder with `root`. */
export function toCaddy({ base, secure, moved, address }: Place): string {
  const handled = kinds.flatMap((kind) => [
    `@site_${kind.name} path_regexp ${toPattern(base, kind.globs)}`,
    block(`handle @site_${kind.name}`, [
      block('header', toHeaders(headersOfKind(kind, secure))),
      block('file_server', ['precompressed br gzip']),
    ]),
  ]);
  const typed = types.map(({ names, type }) => `~${toPattern(base, names)} "${type}"`);

  return [
    `# ${address} on Caddy. Put the folder “site” on the server and write, in the site’s block:`,
    '#   root * /the/path/to/site',
    '#   import /the/path/to/Caddyfile',
    block('map {query} {site_query}', [`~^(.+)$ "?\${1}"`, 'default ""']),
    ...(base === '/' ? [] : [`redir ${base.slice(0, -1)} ${base}{site_query} 301`]),
    ...moved.map(([from, to]) => `redir ${from} ${to}{site_query} 301`),
    // A path with an empty part would lead to another site.
    `@site_index path_regexp site_index ^(${patternOf(base)}(?:[A-Za-z0-9._~-]+/)*)index\\.html$`,
    'redir @site_index {re.site_index.1}{site_query} 301',
    block('map {path} {site_type}', [...typed, 'default application/octet-stream']),
    `header ${base}* Content-Type {site_type}`,
    ...handled,
    block('handle_errors', [
      `@site_missing path ${base}*`,
      block('handle @site_missing', [
        `rewrite * ${base}404.html`,
        block('header', [
          '-Access-Control-Allow-Origin',
          ...toHeaders(headersOf('404.html', secure)),
        ]),
        block('file_server', ['precompressed br gzip']),
      ]),
    ]),
    '',
  ].join('\n');
}

function toHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
}
