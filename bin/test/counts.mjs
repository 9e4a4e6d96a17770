import { existsSync, readFileSync } from 'node:fs';

/** What a check that is no test says: it holds or it does not. */
export function countOfCheck(ok) {
  return ok ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
}

/** A runner that failed without a failing test (a file that does not load, a set-up that broke) counts as one. */
function honest(counts, ok) {
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

export function countOfVitest(file, ok) {
  const report = read(file);
  if (!report) return countOfCheck(false);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return honest(
    {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
    ok,
  );
}

/** A test that needed a second try has failed once: it is not counted as passed. */
export function countOfPlaywright(file, ok) {
  const report = read(file);
  if (!report) return countOfCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected, failed: unexpected + flaky, skipped }, ok);
}

export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key];
  return total;
}
