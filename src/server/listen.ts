import { existsSync, readFileSync } from 'node:fs';
import { type Server, type ServerResponse, createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersOf } from '../hosting/answers.ts';

/**
 * Serves a built site as a careful host would: compressed files, the headers that hosts are told to
 * give, and the site's own page for an address that is not there.
 *
 * @param options.dir the built site
 * @param options.port the port to begin at; when it is taken, the next free one is used
 * @param options.base the path to serve it under, with or without slashes at its ends
 * @returns the server and the site's address
 * @throws Error when the folder holds no site
 */
export async function listen({ dir, port, host, base: under }: Options): Promise<Listening> {
  const base = under.replace(/^\/*(.*?)\/*$/, (_, path) => (path ? `/${path}/` : '/'));
  const missing = readMissing(dir);
  // Files are looked for as they are asked for: a build may put others in their place meanwhile.
  const serveFile = sirv(dir, { dev: true, etag: true, brotli: true, gzip: true, setHeaders });
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    if (path.startsWith(base)) {
      request.url = `/${path.slice(base.length)}`;
      const folder = folderAt(dir, request.url);
      if (folder) redirect(response, folder, 301);
      else serveFile(request, response, () => notFound(response, missing));
    } else redirect(response, base, 302);
  });

  const taken = await bind(server, port, host);
  return { server, address: `http://${host}:${taken}${base}` };
}

function readMissing(dir: string): Buffer {
  try {
    return readFileSync(join(dir, '404.html'));
  } catch {
    throw new Error(`There is no site in ${dir}. Build it: npm run build`);
  }
}

function setHeaders(response: ServerResponse, path: string): void {
  // A page is found without its last slash too.
  const file = /\.\w+$/.test(path) ? path.slice(1) : `${path.slice(1).replace(/\/$/, '')}/`;
  for (const [name, value] of Object.entries(headersOf(file, false)))
    response.setHeader(name, value);
}

function notFound(response: ServerResponse, page: Buffer): void {
  setHeaders(response, '/404.html');
  response.writeHead(404).end(page);
}

/** Where a folder's page is, of an address that lacks the last slash; links would lead astray there. */
function folderAt(dir: string, url: string): string | undefined {
  const [, path = '', name = '', query = ''] = /^([^?]*\/)([\w-]+)(\?.*)?$/.exec(url) ?? [];
  if (!name || !existsSync(join(dir, path, name, 'index.html'))) return undefined;
  return `${name}/${query}`;
}

function redirect(response: ServerResponse, address: string, status: number): void {
  response.writeHead(status, { Location: address }).end();
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') return reject(error);
      resolve(bind(server, port + 1, host));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

interface Options {
  dir: string;
  port: number;
  host: string;
  base: string;
}

interface Listening {
  server: Server;
  address: string;
}
