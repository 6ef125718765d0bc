import { headersOfKind, kinds } from './answers.ts';
import type { Place } from './place.ts';
import { block, toPattern } from './settings.ts';
import { types } from './types.ts';

/** Settings for nginx, to be included in a `server` block that names the folder with `root`. */
export function toNginx({ base, secure, moved, address }: Place): string {
  const lines = kinds.flatMap((kind) => [
    ...(kind.name === 'shared'
      ? named.map(({ names, type }) => ({ kind, globs: names, type }))
      : []),
    { kind, globs: kind.globs, type: '' },
  ]);
  const locations = lines.map(({ kind, globs, type }) =>
    block(`location ~ "${toPattern(base, globs)}"`, [
      ...(kind.name === 'page' ? [withoutIndex] : []),
      ...(type ? ['types { }', `default_type "${type}";`] : []),
      ...toHeaders(headersOfKind(kind, secure)),
    ]),
  );
  const leads = moved.map(([from, to]) =>
    block(`location = ${from}`, [
      ...toHeaders(headersOfKind(kinds[0]!, secure)),
      `return 301 ${to}$is_args$args;`,
    ]),
  );

  return [
    `# ${address} on nginx. Put the folder “site” on the server and write, in a server block:`,
    '#   root /the/path/to/site;',
    '#   include /the/path/to/nginx.conf;',
    '# It needs gzip_static, which Debian’s nginx-light has.',
    ...(base === '/'
      ? []
      : [
          block(`location = ${base.slice(0, -1)}`, [
            'absolute_redirect off;',
            `return 301 ${base}$is_args$args;`,
          ]),
        ]),
    block(base === '/' ? 'location /' : `location ^~ ${base}`, [
      'index index.html;',
      // A folder without a page is not there either.
      `error_page 403 404 =404 ${base}404.html;`,
      'absolute_redirect off;',
      'gzip_static on;',
      'gzip_vary on;',
      'default_type application/octet-stream;',
      block(
        'types',
        byEnding.map(({ names, type }) => `"${type}" ${names.map(toEnding).join(' ')};`),
      ),
      ...leads,
      ...locations,
    ]),
    '',
  ].join('\n');
}

// A path with an empty part, or a backslash, would lead to another site.
const withoutIndex =
  'if ($request_uri ~ "^(/(?:[A-Za-z0-9._~%-]+/)*)index\\.html(\\?.*)?$") { return 301 $1$2; }';

/** nginx knows a type by what follows the last period; the others have a location of their own. */
const byEnding = types.filter(({ names }) => names.some((name) => /^\*\.\w+$/.test(name)));
const named = types.filter((each) => !byEnding.includes(each));

function toEnding(name: string): string {
  return name.split('.').at(-1) ?? '';
}

/** Each block says all: one that sets any header has none of those around it. */
function toHeaders(headers: Record<string, string>): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} "${value}" always;`);
}
