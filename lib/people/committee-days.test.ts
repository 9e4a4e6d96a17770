import { expect, test } from 'vitest';
import { takesOver } from './committee-days';

const nämnd = { validFrom: '2027-01-01', validTo: null, successorId: null };

test.each([
  ['begins the day after', {}, true],
  ['begins later than that', { validFrom: '2027-01-02' }, false],
  ['has been there all along', { validFrom: '2019-01-01' }, true],
  ['ends before', { validFrom: '2019-01-01', validTo: '2026-12-31', successorId: 'x' }, false],
  ['ends later, and nobody takes over', { validTo: '2027-06-30' }, false],
  ['ends later, and passes on', { validTo: '2027-06-30', successorId: 'x' }, true],
] as const)('a nämnd that %s: %o takes over is %s', (_, days, expected) => {
  expect(takesOver({ ...nämnd, ...days }, '2026-12-31')).toBe(expected);
});
