import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Package = { version?: string; optionalDependencies?: Record<string, string> };

const lockfile = new URL('../../package-lock.json', import.meta.url);
const packages: Record<string, Package> = JSON.parse(readFileSync(lockfile, 'utf8')).packages;

/** Where a package that stands at `from` finds another one, as Node looks for it. */
function found(from: string, name: string): Package | undefined {
  const here = packages[`${from}/node_modules/${name}`.replace(/^\//, '')];
  if (here || from === '') return here;
  const above = from.lastIndexOf('/node_modules/');
  return found(above === -1 ? '' : from.slice(0, above), name);
}

/**
 * A registry that serves some platforms only makes npm leave the others out of the lockfile, and `npm ci` then
 * refuses it everywhere.
 */
test('the lockfile names the packages of every platform', () => {
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !found(path, name)?.version)
      .map((name) => `${path} needs ${name}`),
  );
  expect(missing).toEqual([]);
});
