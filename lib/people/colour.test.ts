import { expect, test } from 'vitest';
import { accentInTheDark, contrast, isReadableAccent, standardAccent } from './colour';

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

test('a colour that cannot be read on every light ground is no accent', () => {
  expect(isReadableAccent(standardAccent)).toBe(true);
  expect(isReadableAccent('#777777')).toBe(false);
  expect(isReadableAccent('#ffcc00')).toBe(false);
});

test('in the dark the accent is lightened until it can be read', () => {
  for (const colour of [standardAccent, '#000000', '#7a0000', '#0000aa', '#005500']) {
    expect(contrast(accentInTheDark(colour), '#222528')).toBeGreaterThanOrEqual(7);
  }
});
