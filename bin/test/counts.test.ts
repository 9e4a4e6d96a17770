import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { countOfPlaywright, countOfVitest, secondTries, sum } from './counts.mjs';

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

test('a browser test that passes at its second try has passed, and is named', () => {
  const specs = [
    { file: 'resident/comment.spec.ts', line: 7, title: 'is kept', tests: [{ status: 'flaky' }] },
    { file: 'resident/comment.spec.ts', line: 9, title: 'is sent', tests: [{ status: 'expected' }] },
  ];
  const stats = { expected: 5, unexpected: 0, flaky: 1, skipped: 2 };
  const file = report({ stats, suites: [{ suites: [{ specs }] }] });
  expect(countOfPlaywright(file, true)).toEqual({ passed: 6, failed: 0, skipped: 2 });
  expect(secondTries(file)).toEqual(['resident/comment.spec.ts:7 is kept']);
});

test('a browser test that fails at both tries has failed', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 0, skipped: 0 };
  expect(countOfPlaywright(report({ stats }), false)).toEqual({ passed: 5, failed: 1, skipped: 0 });
});

test('the total is the sum of the stages', () => {
  const one = { passed: 1, failed: 0, skipped: 2 };
  expect(sum([one, one])).toEqual({ passed: 2, failed: 0, skipped: 4 });
});
