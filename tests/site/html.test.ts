import { join } from 'node:path';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { outDir, readBuilt } from './built.ts';
import { none } from './none.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // The title of a quotation's page is the quotation, and that is never cut.
    'long-title': 'off',
    // Safari takes a list without bullets for no list, unless it is told that it is one.
    'no-redundant-role': ['error', { exclude: ['list'] }],
  },
});

test('every page is valid HTML', async () => {
  const { dir, pages } = readBuilt(outDir);
  const report = await validator.validateMultipleFiles(pages.map(({ file }) => join(dir, file)));

  none(
    report.results.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) =>
          `${filePath}:${line}:${column} ${ruleId}: ${message}`,
      ),
    ),
  );
});
