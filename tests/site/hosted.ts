import { readFileSync } from 'node:fs';
import { type IncomingHttpHeaders, Agent, request } from 'node:http';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { headersOf } from '../../src/hosting/answers.ts';
import type { Place } from '../../src/hosting/place.ts';
import { type Built, pageAt } from './built.ts';
import { addressesIn } from './link-check.ts';

/**
 * Asks a host for all that a site has, and for what it has not.
 *
 * @param site the folder that is served under the place's path
 * @param port of the host, on this machine
 */
export function hostedSite(site: Built, { base, secure, moved }: Place, port: number) {
  const askFor = (path: string, headers?: Record<string, string>) => ask(port, path, headers);
  const files = site.files.filter(
    (file) => !/\.(br|gz)$|^_headers$|^_redirects$|^\.nojekyll$/.test(file),
  );
  const read = (file: string) => readFileSync(join(site.dir, file));
  const lost = read('404.html');
  const addressed = files.map((file) => ({ file, path: file.replace(/(^|\/)index\.html$/, '$1') }));
  const folders = addressed.filter(({ file, path }) => file !== path && path);

  const faultsOf = async (path: string, { status, body, file }: Expected): Promise<string[]> => {
    const answer = await askFor(path);
    return [
      ...(answer.status === status ? [] : [`${path}: ${answer.status}`]),
      ...(answer.body.equals(body) ? [] : [`${path}: other bytes`]),
      ...wrongHeaders(answer, headersOf(file, secure)).map((fault) => `${path}: ${fault}`),
    ];
  };

  return {
    /** Each file, a page by its folder: status, bytes, every header once and as the table has it. */
    files: () =>
      each(addressed, ({ file, path }) =>
        faultsOf(base + path, { status: 200, body: read(file), file: path }),
      ),

    /** Each file that has a compressed copy, asked for by a browser that takes gzip. */
    compressed: () =>
      each(
        addressed.filter(({ file }) => site.files.includes(`${file}.gz`)),
        async ({ file, path }) => {
          const { headers, body } = await askFor(base + path, { 'Accept-Encoding': 'gzip' });
          const right =
            headers['content-encoding'] === 'gzip' &&
            headers.vary === 'Accept-Encoding' &&
            headers['content-type'] === headersOf(path, secure)['Content-Type'] &&
            gunzipSync(body).equals(read(file));
          return right ? [] : [`${path}: ${JSON.stringify(headers)}`];
        },
      ),

    /** Each page without its slash, by its file, and what has moved. */
    redirects: () =>
      each(
        [
          ...folders.map(({ path }) => [base + path.slice(0, -1), base + path]),
          ...folders.map(({ file, path }) => [base + file, base + path]),
          [`${base}index.html?q=a`, `${base}?q=a`],
          ...moved.map(([from, to]) => [`${from}?q=a`, `${to}?q=a`]),
          ...(base === '/'
            ? []
            : [
                [base.slice(0, -1), base],
                [`${base.slice(0, -1)}?q=a`, `${base}?q=a`],
              ]),
          ...moved,
        ],
        async ([from = '', to = '']) => {
          const { status, headers } = await askFor(from);
          const right = status === 301 && headers.location === to;
          return right ? [] : [`${from}: ${status} ${headers.location}`];
        },
      ),

    /** What is not there, at any depth: the site's page for it, as a page. */
    missing: () =>
      each(
        ['nowhere', 'no/where/at/all/', 'nowhere.css', 'nowhere.md', 'cards/', 'scripts/'],
        (path) => faultsOf(base + path, { status: 404, body: lost, file: '404.html' }),
      ),

    /** What that page loads and links to, from wherever it is shown. */
    lostPage: () =>
      each(
        addressesIn(pageAt(site, '/404.html')).filter(({ address }) => address.startsWith('/')),
        async ({ address }) => {
          const { status } = await askFor(address);
          return status === 200 ? [] : [`${address}: ${status}`];
        },
      ),

    /** Addresses that try to lead off the site. */
    strayed: () =>
      each(
        [
          '//host.example/index.html',
          '/\\host.example/index.html',
          '/%5Chost.example/index.html',
          '/%2Fhost.example/index.html',
          '//host.example/..',
          `${base}/host.example/index.html`,
        ],
        async (path) => {
          const { status, headers } = await askFor(path);
          const to = new URL(headers.location ?? '/', 'http://here.example');
          return to.host === 'here.example' ? [] : [`${path}: ${status} ${headers.location}`];
        },
      ),
  };
}

function wrongHeaders({ headers, names }: Answer, expected: Record<string, string>): string[] {
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  const wrong = Object.entries(expected).filter(
    ([name, value]) => headers[name.toLowerCase()] !== value,
  );
  // Who may read a file is never left to what another answer said.
  const open = 'Access-Control-Allow-Origin' in expected || !headers['access-control-allow-origin'];
  return [
    ...twice.map((name) => `${name} twice`),
    ...wrong.map(([name]) => `${name}: ${headers[name.toLowerCase()]}`),
    ...(open ? [] : ['open to other sites']),
  ];
}

async function each<T>(list: T[], faults: (item: T) => Promise<string[]>): Promise<Found> {
  const found = await Promise.all(list.map(faults));
  return { asked: list.length, faults: found.flat() };
}

/** Asks a host of this machine for a path as it is written, and follows nothing. */
export function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, headers, agent }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          names: response.rawHeaders.filter((_, index) => index % 2 === 0),
          body: Buffer.concat(parts),
        }),
      );
    });
    asked.on('error', reject).end();
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 8 });

interface Expected {
  status: number;
  body: Buffer;
  /** The path whose headers are expected. */
  file: string;
}

interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  names: string[];
  body: Buffer;
}

interface Found {
  asked: number;
  faults: string[];
}
