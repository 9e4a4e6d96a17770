import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOfPlaywright, countOfVitest, sum } from './counts.mjs';

function report(value: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'genklang-counts-')), 'report.json');
  writeFileSync(file, JSON.stringify(value));
  return file;
}

const vitest = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 0, testResults: [] };

test('a run without a report has failed', () => {
  expect(countOfVitest('/nowhere', true)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('a test file that does not load counts as a failure', () => {
  const broken = { ...vitest, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(countOfVitest(report(broken), false)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a run that ends badly with no failing test counts as one failure', () => {
  expect(countOfVitest(report(vitest), false)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test('a browser test that passes at its second try has not passed', () => {
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 2 };
  expect(countOfPlaywright(report({ stats }), true)).toEqual({ passed: 5, failed: 1, skipped: 2 });
});

test('the total is the sum of the stages', () => {
  const one = { passed: 1, failed: 0, skipped: 2 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 0, skipped: 4 });
});
