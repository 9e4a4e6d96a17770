import { expect, test } from 'vitest';
import { accentStyle } from './accent';

test('the accent is a style only when it is another colour than the standard one, and a colour', () => {
  expect(accentStyle('#12475a')).toBeUndefined();
  expect(accentStyle('red;}body{display:none')).toBeUndefined();
  expect(accentStyle('#7a1f2b')).toMatch(
    /^:root\{--municipality-accent:#7a1f2b;--municipality-accent-dark:#[0-9a-f]{6}\}$/,
  );
});
