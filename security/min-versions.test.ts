import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import lowest from './min-versions.json' with { type: 'json' };

type Lockfile = { packages: Record<string, { version?: string; license?: string }> };
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile;

/** Every copy of a package that the lockfile would install. */
function installed(name: string): string[] {
  return Object.entries(packages).flatMap(([path, { version }]) =>
    path.endsWith(`node_modules/${name}`) && version ? [version] : [],
  );
}

function isAtLeast(version: string, wanted: string): boolean {
  return version.localeCompare(wanted, 'en', { numeric: true }) >= 0;
}

test.each(Object.entries(lowest))('no copy of %s is older than %s, where known flaws end', (name, wanted) => {
  const old = installed(name).filter((version) => !isAtLeast(version, wanted));
  expect(old).toEqual([]);
});

test('the comparison of versions is one of numbers', () => {
  expect(isAtLeast('16.10.0', '16.9.9')).toBe(true);
  expect(isAtLeast('0.45.1', '0.45.2')).toBe(false);
});
