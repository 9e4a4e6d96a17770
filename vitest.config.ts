import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const alias = {
  '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, ''),
  // The guard that keeps server code out of browser bundles has nothing to guard under the test runner.
  'server-only': fileURLToPath(new URL('./node_modules/server-only/empty.js', import.meta.url)),
};
const exclude = [...configDefaults.exclude, '.next*/**', '.genklang/**', 'e2e/**'];

/**
 * Two kinds of test. `unit` runs with no database within reach; `db` starts one real PostgreSQL for the run
 * (or uses TEST_DATABASE_URL) and clones a migrated template for every test file.
 */
export default defineConfig({
  test: {
    // One is left over by default, and of two that is half: most of a test's time is PostgreSQL's.
    maxWorkers: '100%',
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: ['**/*.test.{ts,tsx}'],
          exclude: [...exclude, '**/*.db.test.ts'],
          env: { DATABASE_URL: '', DATABASE_URL_OFFICE: '', DATABASE_URL_PUBLIC: '' },
          // Searches for counterexamples take seconds on a busy machine; a time is not what is tested.
          testTimeout: 60_000,
        },
      },
      {
        resolve: { alias },
        test: {
          name: 'db',
          include: ['**/*.db.test.ts'],
          exclude,
          globalSetup: ['./db/testing/global-setup.ts'],
          env: { DATABASE_URL: '', DATABASE_URL_OFFICE: '', DATABASE_URL_PUBLIC: '' },
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
