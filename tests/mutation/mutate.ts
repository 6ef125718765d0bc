// How much of a change to the code its tests notice: npm run mutate [-- fold ledger …]
import { Stryker } from '@stryker-mutator/core';
import { areas } from './areas.ts';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in areas));
if (unknown.length > 0) {
  console.error(
    `No area is called ${unknown.join(', ')}. There is ${Object.keys(areas).join(', ')}.`,
  );
  process.exit(1);
}

const told: string[] = [];
for (const [name, { files, tests }] of Object.entries(areas)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const began = performance.now();
  const results = await new Stryker({
    mutate: files,
    testRunner: 'tap',
    plugins: [import.meta.resolve('@stryker-mutator/tap-runner')],
    tap: {
      testFiles: tests.map((test) => `tests/unit/${test}.test.ts`),
      nodeArgs: [
        '--test-reporter=tap',
        ...['-r', '{{hookFile}}'],
        ...['--import', './tests/mutation/own-memory.ts'],
        '{{testFile}}',
      ],
    },
    coverageAnalysis: 'perTest',
    // A busy machine must not pass for an endless loop.
    timeoutMS: 15_000,
    tempDirName: '.mutation/work',
    ignorePatterns: ['.mutation', 'dist', 'packed', 'public', 'test-results'],
    reporters: ['progress-append-only', 'clear-text', 'html'],
    clearTextReporter: { allowColor: false, logTests: false },
    htmlReporter: { fileName: `.mutation/${name}.html` },
  }).runMutationTest();

  const count = (...kinds: string[]) =>
    results.filter(({ status }) => kinds.includes(status)).length;
  const killed = count('Killed', 'Timeout');
  const all = killed + count('Survived', 'NoCoverage');
  const seconds = Math.round((performance.now() - began) / 1000);
  told.push(`${name}: ${all} mutants, ${((100 * killed) / all).toFixed(1)} % killed, ${seconds} s`);
}
console.log(told.join('\n'));
