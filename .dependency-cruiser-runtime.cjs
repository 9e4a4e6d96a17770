const { options } = require('./.dependency-cruiser.cjs');

const DATABASE = '^(db/|node_modules/(postgres|drizzle-orm|pg|graphile-worker)/)';
const TESTS = '\\.test\\.tsx?$';

/**
 * What is reached when the program runs, however many files away. Types are gone by then, so a component may
 * name the shape of what a query gives it.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
module.exports = {
  forbidden: [
    {
      name: 'components-never-reach-the-database',
      severity: 'error',
      from: { path: '^components/', pathNot: TESTS },
      to: { path: DATABASE, reachable: true },
    },
    {
      name: 'pure-never-reaches-the-database',
      severity: 'error',
      from: { path: '^lib/[a-z]+/(model|workflow|rules|policy|statistics|standing|thread)\\.ts$' },
      to: { path: DATABASE, reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false },
};
