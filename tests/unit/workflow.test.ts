import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const { on, jobs }: Workflow = parse(read('.github/workflows/publish.yml'));
const { scripts } = JSON.parse(read('package.json'));
const steps = Object.values(jobs).flatMap((job) => job.steps);

test('the workflow runs commands that there are', () => {
  const commands = steps.flatMap(({ run }) => run ?? []);
  const names = commands.map((run) => /^npm (?:run )?(\w+)/.exec(run)?.[1] ?? run);
  assert.deepEqual(names, ['ci', 'test', 'ci', 'pack']);
  assert.deepEqual(
    names.filter((name) => name !== 'ci' && !scripts[name]),
    [],
  );
  const versions = steps.flatMap((step) => step.with?.['node-version-file'] ?? []);
  assert.ok(versions.length === 2 && versions.every((file) => existsSync(join(root, file))));
});

test('the workflow publishes what is on main alone, tested, and what pack writes for its address', () => {
  const { publish, test: tested } = jobs;
  assert.deepEqual(on.push.branches, ['main']);
  assert.ok(tested?.steps.some(({ run }) => run === 'npm test'));
  assert.equal(publish?.needs, 'test');
  assert.match(publish?.if ?? '', /refs\/heads\/main' && github\.event_name != 'pull_request'/);

  const at = (action: string) => steps.findIndex(({ uses }) => uses?.startsWith(action));
  const pack = steps.findIndex(({ run }) => run?.includes('npm run pack'));
  assert.ok(at('actions/configure-pages') < pack && pack < at('actions/upload-pages-artifact'));
  assert.ok(at('actions/upload-pages-artifact') < at('actions/deploy-pages'));
  const uploaded = steps[at('actions/upload-pages-artifact')]?.with?.['path'];
  assert.equal(uploaded, `packed/site\${{ steps.pages.outputs.base_path }}`);
});

interface Workflow {
  on: { push: { branches: string[] } };
  jobs: Record<string, { needs?: string; if?: string; steps: Step[] }>;
}

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, string>;
}
