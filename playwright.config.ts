import { createHash } from 'node:crypto';
import { defineConfig, devices } from '@playwright/test';
import { systemBrowser } from './bin/test/browser.mjs';
import { nameInPart, part } from './bin/test/part.mjs';

// The same in every process of a part of a run, and another one in another part and in another checkout.
const checkout = createHash('sha256')
  .update(import.meta.dirname)
  .digest()
  .readUInt16BE();
const port = Number(process.env.GENKLANG_E2E_PORT ?? 20_000 + (checkout % 10_000) * 2 + part - 1);
const executablePath = systemBrowser();

export default defineConfig({
  testDir: './e2e',
  outputDir: `./test-results/${nameInPart('browser')}`,
  // One database and one clock a part: tests that move them must not meet.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  // For what hangs; how long a step may take is told by it. A long journey on a busy machine is no failure.
  timeout: 300_000,
  // Half of an action's: a machine that is busy answers late, and a wrong page does not become right.
  expect: { timeout: 10_000 },
  reporter: process.env.GENKLANG_E2E_REPORT
    ? [['list'], ['json', { outputFile: process.env.GENKLANG_E2E_REPORT }]]
    : [['list']],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${port}`,
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    // What failed is told by its error, its picture and the page in words; `--trace on` records every step.
    screenshot: 'only-on-failure',
    // What is not there after that will not come; a test should not wait out its whole time for it.
    actionTimeout: 20_000,
    launchOptions: executablePath ? { executablePath } : {},
  },
  projects: [
    { name: 'javascript' },
    { name: 'no-javascript', testMatch: 'resident/**/*.spec.ts', use: { javaScriptEnabled: false } },
  ],
  webServer: {
    command: 'node bin/test/e2e-server.mjs',
    env: { PORT: String(port) },
    url: `http://127.0.0.1:${port}/healthz`,
    timeout: 300_000,
    // While writing tests: keep `node bin/test/e2e-server.mjs` running and let every run use it.
    reuseExistingServer: process.env.GENKLANG_E2E_REUSE === '1',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 20_000 },
    stdout: 'pipe',
  },
});
