import { join } from 'node:path';
import ts from 'typescript';

/**
 * What is wrong with blocks of JSON-LD by schema.org: types that do not exist, properties that a type
 * does not have, values of a wrong kind.
 *
 * The vocabulary is schema-dts: schema.org's own definitions as types of TypeScript. All blocks are
 * written into one file in memory, each as a value of the type of a graph, and compiled.
 *
 * @returns a sentence a fault: the page, the line of its JSON, and what the compiler says of it
 */
export function vocabularyFaults(blocks: Block[]): string[] {
  const head = [
    "import type { Graph } from 'schema-dts';",
    // A hint for those who fill in a search, which the vocabulary has for actions but not as a property.
    "declare module 'schema-dts' { interface SearchActionLeaf { 'query-input'?: string } }\n",
  ].join('\n');
  const parts = blocks.map(
    ({ block }, place) => `const block${place}: Graph = ${JSON.stringify(block, null, 1)};\n`,
  );

  const source = compiled(head + parts.join(''));
  return source.faults.map(({ start, message }) => {
    const before = source.text.slice(0, start);
    const page = blocks[before.split('const block').length - 2]?.file;
    const line = source.text.slice(before.lastIndexOf('\n') + 1).split('\n')[0];
    return `${page}: ${line?.trim()} ${message}`;
  });
}

function compiled(text: string) {
  const file = join(import.meta.dirname, 'json-ld.ts');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  host.getSourceFile = (name, version, ...rest) =>
    name === file
      ? ts.createSourceFile(name, text, version)
      : getSourceFile(name, version, ...rest);

  const program = ts.createProgram([file], options, host);
  const source = program.getSourceFile(file);
  const faults = [
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(source),
    ...program.getSemanticDiagnostics(source),
  ];
  return {
    text,
    faults: faults.map(({ start = 0, messageText }) => ({
      start,
      // The last line is the nearest to the fault.
      message: ts.flattenDiagnosticMessageText(messageText, '\n').split('\n').at(-1)?.trim(),
    })),
  };
}

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};

/** A block of JSON-LD and the page that it stands on. */
export interface Block {
  file: string;
  block: unknown;
}
