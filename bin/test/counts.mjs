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

/** What passed only at its second try has passed, and is named: see docs/decisions/0027-second-try.md. */
export function countOfPlaywright(file, ok) {
  const report = read(file);
  if (!report) return countOfCheck(false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  return honest({ passed: expected + flaky, failed: unexpected, skipped }, ok);
}

/** The browser tests that passed only at their second try, each by its file, line and title. */
export function secondTries(file) {
  const found = [];
  const visit = ({ specs = [], suites = [] }) => {
    for (const { file: where, line, title, tests } of specs) {
      if (tests.some(({ status }) => status === 'flaky')) found.push(`${where}:${line} ${title}`);
    }
    suites.forEach(visit);
  };
  visit(read(file) ?? {});
  return found;
}

export function sum(counts) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  for (const count of counts) for (const key of Object.keys(total)) total[key] += count[key];
  return total;
}
