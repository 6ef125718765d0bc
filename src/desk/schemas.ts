// Writes the schemas of the content for editors, into the folder that .vscode/settings.json names:
//   npm run schemas
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editorSchemas, fileFor } from './editor-schemas.ts';

const folder = '.schemas';
mkdirSync(folder, { recursive: true });
for (const [files, schema] of editorSchemas())
  writeFileSync(join(folder, fileFor(files)), `${JSON.stringify(schema, null, 2)}\n`);
console.log(`${folder}/: ${editorSchemas().size} schemas`);
