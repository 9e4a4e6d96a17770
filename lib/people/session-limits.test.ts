import { expect, test } from 'vitest';
import { isDozing, sessionEnd } from './session-limits';

const at = (hours: number) => new Date(Date.UTC(2027, 2, 1, 8) + hours * 3_600_000);

test('a session ends two hours after it was last used', () => {
  expect(sessionEnd(at(0), at(0))).toEqual(at(2));
  expect(sessionEnd(at(0), at(3))).toEqual(at(5));
});

test('no session lives longer than twelve hours', () => {
  expect(sessionEnd(at(0), at(11))).toEqual(at(12));
});

test('the end is moved only when half of the idle time has gone, and while it can be moved', () => {
  expect(isDozing({ createdAt: at(0), expiresAt: at(2) }, at(0.5))).toBe(false);
  expect(isDozing({ createdAt: at(0), expiresAt: at(2) }, at(1.5))).toBe(true);
  expect(isDozing({ createdAt: at(0), expiresAt: at(12) }, at(11.5))).toBe(false);
});
