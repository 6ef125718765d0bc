import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { type AddressInfo, connect, createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Serves a pack by nginx at a free port of this machine, with the pack's own settings unchanged.
 *
 * @param pack the folder that has `site/` and `hosts/`
 * @param prefix an empty folder for what nginx writes
 * @throws Error in one line when nginx cannot be had, or with what nginx said when it does not start
 */
export async function startNginx(pack: string, prefix: string): Promise<Nginx> {
  const port = await freePort();
  const config = join(prefix, 'nginx.conf');
  const bodies = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  mkdirSync(prefix, { recursive: true });
  // One process, which is ended with the test, and which reads what this one may read.
  writeFileSync(
    config,
    `daemon off; master_process off; pid ${prefix}/pid; error_log stderr crit; events { }
    http { access_log off; ${bodies.map((name) => `${name}_temp_path ${prefix}/${name};`).join(' ')}
    server { listen 127.0.0.1:${port}; root "${join(pack, 'site')}"; include "${join(pack, 'hosts/nginx.conf')}"; } }`,
  );
  const server = spawn(findNginx(), ['-p', prefix, '-c', config], { stdio: 'pipe' });
  let said = '';
  server.stderr.on('data', (text) => {
    said += text;
  });
  await answers(port, server, () => said);
  return { port, close: () => server.kill() };
}

/** The command, which is installed where it is missing and can be. */
function findNginx(): string {
  const find = () =>
    [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
      .map((dir) => join(dir, 'nginx'))
      .find((path) => existsSync(path));
  if (!find()) install();
  const found = find();
  if (!found)
    throw new Error('There is no nginx and none can be installed: apt-get install nginx-light');
  return found;
}

function install(): void {
  const before = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'nginx-light']]) {
    const [command = '', ...rest] = [...before, 'apt-get', ...args];
    spawnSync(command, rest, { stdio: 'ignore' });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until something listens at the port. */
async function answers(port: number, server: ChildProcess, said: () => string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (server.exitCode !== null) throw new Error(`nginx does not start: ${said()}`);
    const open = await new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.end());
    });
    if (open) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  server.kill();
  throw new Error(`nginx does not answer: ${said()}`);
}

interface Nginx {
  port: number;
  close: () => void;
}
