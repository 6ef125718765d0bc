import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { project } from './build.ts';

/** Starts the server of those who write, for a content folder, at a free port. */
export async function startDev(content: string): Promise<Dev> {
  // As `npm run dev` does, which takes a program that calls it for somebody who wants no window.
  const script = `
    import { dev } from 'astro';
    const { address } = await dev({ server: { port: 0 }, logLevel: 'silent' });
    console.log('at', address.port);`;
  const server = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    cwd: project,
    env: { ...process.env, CONTENT_DIR: content, NODE_TEST_CONTEXT: undefined },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const port = await portOf(server);
  const get = async (path: string): Promise<Answer> => {
    const response = await fetch(`http://localhost:${port}${path}`);
    return { status: response.status, text: await response.text() };
  };
  return {
    get,
    async shows(path, status, words) {
      const { status: found, text } = await get(path);
      assert.equal(found, status, text.slice(0, 2000));
      assert.match(text, words);
    },
    async stop() {
      server.kill();
      await once(server, 'exit');
    },
  };
}

async function portOf(server: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of server.stdout ?? []) {
    said += chunk;
    const [, port] = /^at (\d+)$/m.exec(said) ?? [];
    if (port) return port;
  }
  throw new Error(`The server did not start: ${said}`);
}

/** A server that runs. */
export interface Dev {
  get: (path: string) => Promise<Answer>;
  /** Asks for a page once. @throws AssertionError unless it has a status and shows some words */
  shows: (path: string, status: number, words: RegExp) => Promise<void>;
  stop: () => Promise<void>;
}

interface Answer {
  status: number;
  text: string;
}
