import { type IncomingMessage, type ServerResponse, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/**
 * Serves a built site over a network that a test can switch.
 *
 * @param dir the built site; `edition` puts another in its place
 */
export async function serveSwitched(dir: string): Promise<Switched> {
  const handlerOf = (folder: string) => sirv(folder, { dev: true, etag: true });
  let serve = handlerOf(dir);
  const site: Switched = {
    network: 'up',
    withdrawn: false,
    spoiled: '',
    address: '',
    edition: (folder) => {
      serve = handlerOf(folder);
    },
    close: () => server.closeAllConnections(),
  };
  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    if (site.network === 'hanging') return;
    if (site.network === 'down') return request.socket.destroy();
    const missing = () => {
      response.writeHead(404).end();
    };
    if (request.url !== '/offline.js') return serve(request, response, missing);
    if (site.withdrawn) return missing();
    if (!site.spoiled) return serve(request, response, missing);
    response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(site.spoiled);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  site.address = `http://localhost:${(server.address() as AddressInfo).port}/`;
  return site;
}

interface Switched {
  network: 'up' | 'down' | 'hanging';
  /** The worker is gone from the host. */
  withdrawn: boolean;
  /** A worker to serve instead of the site's. */
  spoiled: string;
  address: string;
  edition: (dir: string) => void;
  close: () => void;
}
