import { expect, test } from 'vitest';
import { isUnavailable } from './unavailable';

const failed = (code: string) => Object.assign(new Error('x'), { code });

test.each([
  'ECONNREFUSED',
  'CONNECTION_CLOSED',
  'CONNECT_TIMEOUT',
  '57P03',
  '57P01',
  '08006',
  '53100',
  '53300',
])('%s means that the database may be back in a moment, also when it is wrapped', (code) => {
  expect(isUnavailable(failed(code))).toBe(true);
  expect(isUnavailable(new Error('query', { cause: failed(code) }))).toBe(true);
  expect(isUnavailable(new AggregateError([failed(code)]))).toBe(true);
});

test.each(['23505', '42501', '22021', 'ERR_INVALID_ARG_TYPE'])('%s is our own mistake', (code) => {
  expect(isUnavailable(failed(code))).toBe(false);
});
