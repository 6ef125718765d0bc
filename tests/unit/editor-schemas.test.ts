import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { parse } from 'yaml';
import { editorSchemas, fileFor } from '../../src/desk/editor-schemas.ts';
import { anotherReport, secondStory } from '../fixtures/content.ts';

const root = join(import.meta.dirname, '../..');
const schemas = [...editorSchemas()];

test('the schemas for editors are those of the reader as it is now', () => {
  for (const [files, schema] of schemas) {
    const written = JSON.parse(readFileSync(join(root, '.schemas', fileFor(files)), 'utf8'));
    assert.deepEqual(written, schema, `${files}: write them again with npm run schemas`);
  }
  assert.equal(readdirSync(join(root, '.schemas')).length, schemas.length);
});

test('an editor is told which schema is for which files', () => {
  const settings = JSON.parse(readFileSync(join(root, '.vscode/settings.json'), 'utf8'));
  assert.deepEqual(
    settings['yaml.schemas'],
    Object.fromEntries(
      schemas.map(([files]) => [`.schemas/${fileFor(files)}`, `content/${files}`]),
    ),
  );
});

test('an editor says of a field what it is for', () => {
  const quotes = JSON.stringify(editorSchemas().get('quotes/*.yml'));
  assert.ok(
    quotes.includes('"description":"What comes just before it in the report, in our words."'),
  );
});

for (const [files, schema] of schemas)
  test(`the schema for ${files} takes every file of all contents, and no misspelt field`, () => {
    // A mistake in a schema itself is no warning but an error.
    const isValid = formats.default(new Ajv({ allowUnionTypes: true })).compile(schema);
    const found = [join(root, 'content'), anotherReport, secondStory].flatMap((dir) =>
      filesLike(dir, files),
    );
    assert.ok(found.length >= 2);
    for (const file of found) {
      const data = parse(readFileSync(file, 'utf8'));
      assert.ok(isValid(data), `${file}: ${JSON.stringify(isValid.errors)}`);
      const entry = Array.isArray(data) ? data[0] : data;
      if (!entry) continue;
      const [name = ''] = Object.keys(entry);
      entry[`${name}x`] = entry[name];
      assert.ok(!isValid(data), file);
    }
  });

function filesLike(dir: string, files: string): string[] {
  const [folder = '', name] = files.split('/');
  const inside = name ? readdirSync(join(dir, folder)).map((file) => join(folder, file)) : [folder];
  return inside
    .map((file) => join(dir, file))
    .filter((file) => readdirSync(join(file, '..')).includes(file.split('/').at(-1) ?? ''));
}
