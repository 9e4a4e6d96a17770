import { expect, test } from 'vitest';
import { versionAddress, versionOf } from './version-address';

test('an address names a version, and a version its address', () => {
  for (const version of [
    { kind: 'interim', number: 1 },
    { kind: 'final', number: 12 },
  ] as const) {
    expect(versionOf(versionAddress(version))).toEqual(version);
  }
});

test.each(['', 'det-har-sa-ni', 'det-har-sa-ni-0', 'det-har-sa-ni-01', 'det-har-sa-ni-1x', 'annat-1'])(
  '%o names no version',
  (address) => expect(versionOf(address)).toBeUndefined(),
);
