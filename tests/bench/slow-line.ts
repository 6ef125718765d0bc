import { type Server, type Socket, connect, createServer } from 'node:net';

/**
 * Puts a slow line before a server, as a phone has it: a round trip for the handshake, half a one each
 * way after it, one rate for all connections together, and TCP's slow start on each.
 *
 * The throttling is in the line and not in the browser, so that workers and speculation are slowed too.
 * Slow start as RFC 6928 (ten segments first) and RFC 5681 (doubled with each round trip) have it;
 * nothing is lost, so that it never slows down again.
 *
 * @param target port of the server, on this machine
 * @param line what the line is like
 * @returns the line, whose port a browser asks
 */
export async function slowLine(target: number, line: Line): Promise<SlowLine> {
  const bytesPerMs = (line.kilobits * 1000) / 8 / 1000;
  const sockets = new Set<Socket>();
  let freeAt = 0;
  /** When so many bytes have gone through what all connections share. */
  const through = (bytes: number) => {
    freeAt = Math.max(performance.now(), freeAt) + bytes / bytesPerMs;
    return freeAt;
  };

  const server = createServer({ noDelay: true }, (browser) => {
    const origin = connect({ port: target, host: 'localhost', noDelay: true });
    for (const socket of [browser, origin]) {
      sockets.add(socket);
      socket.on('error', () => {
        for (const each of [browser, origin]) each.destroy();
      });
      socket.on('close', () => sockets.delete(socket));
    }
    const openedAt = performance.now() + line.roundTrip;
    const up = (act: () => void) =>
      setTimeout(act, Math.max(openedAt - performance.now(), 0) + line.roundTrip / 2);
    browser.on('data', (data) => up(() => origin.write(data)));
    browser.on('end', () => up(() => origin.end()));
    carry(origin, browser, line.roundTrip, through);
  });
  const port = await listenAnywhere(server);
  const close = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port, close };
}

/** Carries what a server answers to the browser, no more at once than slow start lets through. */
function carry(
  origin: Socket,
  browser: Socket,
  roundTrip: number,
  through: (bytes: number) => number,
): void {
  const waiting: Buffer[] = [];
  const onLine: Buffer[] = [];
  let window = firstSegments * segment;
  let inFlight = 0;
  let isEnded = false;

  const send = () => {
    while (waiting.length > 0 && inFlight < window) {
      const [next] = waiting;
      const part = next!.subarray(0, segment); // there is one
      if (part.length === next!.length) waiting.shift();
      else waiting[0] = next!.subarray(segment);
      inFlight += part.length;
      const arrival = through(part.length) + roundTrip / 2 - performance.now();
      // Timers of a millisecond may run in another order than they were set: what arrives is what was sent first.
      onLine.push(part);
      setTimeout(() => {
        browser.write(onLine.shift()!);
        endWhenDone();
      }, arrival);
      setTimeout(
        () => {
          inFlight -= part.length;
          window += part.length;
          send();
        },
        arrival + roundTrip / 2,
      );
    }
  };
  const endWhenDone = () => {
    if (isEnded && waiting.length === 0 && onLine.length === 0) browser.end();
  };
  origin.on('data', (data) => {
    waiting.push(data);
    send();
  });
  origin.on('end', () => {
    isEnded = true;
    endWhenDone();
  });
}

/** Bytes of a full segment on an Ethernet, without headers. */
const segment = 1460;
const firstSegments = 10;

function listenAnywhere(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(address.port);
    });
  });
}

interface Line {
  /** Milliseconds there and back. */
  roundTrip: number;
  /** Kilobits a second, for all connections together. */
  kilobits: number;
}

interface SlowLine {
  port: number;
  close: () => void;
}
