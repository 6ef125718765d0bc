import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';

const memory = mkdtempSync(join(tmpdir(), 'memory-'));
after(() => rmSync(memory, { recursive: true }));
process.env['MEMORY_DIR'] = memory;
const { sketch } = await import('../../src/library/atlas.ts');
const globe = { kind: 'azimuthal-equal-area', rotate: [-60, -40, 0], clip: 90 } as const;

test('a view that was drawn before is the same drawing, and is not drawn again', () => {
  const view = { ...globe, rotate: [...globe.rotate] as [number, number, number] };
  const first = sketch(view, 300);
  assert.equal(readdirSync(join(memory, 'maps')).length, 1);
  const again = sketch(view, 300);
  assert.equal(readdirSync(join(memory, 'maps')).length, 1);
  const { arc, at, ...paths } = first;
  const { arc: arcAgain, at: atAgain, ...pathsAgain } = again;
  assert.deepEqual(pathsAgain, paths);
  assert.deepEqual(atAgain([100, 30]), at([100, 30]));
  assert.equal(arcAgain([100, 30], [20, 50]), arc([100, 30], [20, 50]));
  assert.ok(paths.shapes.some(({ d }) => d));

  sketch({ ...view, rotate: [-61, -40, 0] }, 300);
  sketch(view, 301);
  assert.equal(readdirSync(join(memory, 'maps')).length, 3);
});
