import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';

const root = join(import.meta.dirname, '../..');

const refused = [
  [[], 'Say where the site will be: npm run pack -- --url https://example.org/folder/'],
  [['--url', 'lamps'], '“lamps” is no address. Give one such as https://example.org/folder/.'],
  [
    ['--url', 'https://lamps.example/folder'],
    'Nobody can publish at https://lamps.example/folder/. Name an address of yours.',
  ],
  [['--uri', 'https://example.org/'], /^Unknown option '--uri'[^\n]*$/],
  [['https://example.org/'], /^Unexpected argument 'https:\/\/example\.org\/'[^\n]*$/],
] as const;

for (const [args, said] of refused)
  test(`npm run pack ${args.join(' ')} says in one line what is wrong, and packs nothing`, (t) => {
    const dir = mkdtempSync(join(tmpdir(), 'packed-'));
    t.after(() => rmSync(dir, { recursive: true }));
    const env = { ...process.env, PACK_DIR: join(dir, 'packed') };
    const command = [join(root, 'src/hosting/pack.ts'), ...args];
    const { status, stderr, stdout } = spawnSync(process.execPath, command, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    assert.equal(status, 1);
    assert.equal(stdout, '');
    if (typeof said === 'string') assert.equal(stderr, `${said}\n`);
    else assert.match(stderr.trimEnd(), said);
    assert.equal(existsSync(join(dir, 'packed')), false);
  });
