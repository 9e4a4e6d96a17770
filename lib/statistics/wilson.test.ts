import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wilsonInterval } from './wilson';

describe('the Wilson score interval', () => {
  // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17
  // (1998) 857–872, table I, method 3.
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('is as published for %i of %i', (count, n, low, high) => {
    const found = wilsonInterval(count, n);
    expect(found?.low).toBeCloseTo(low, 4);
    expect(found?.high).toBeCloseTo(high, 4);
  });

  test('has nothing to say without a base', () => {
    expect(wilsonInterval(0, 0)).toBeUndefined();
  });

  test('holds the share, stays within 0 and 1, mirrors, and narrows as more answer', () => {
    const counts = fc.nat(2_000).chain((n) => fc.tuple(fc.nat(n), fc.constant(n + 1)));
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const { low, high } = wilsonInterval(count, n) ?? { low: 1, high: 0 };
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(wilsonInterval(n - count, n)?.high).toBeCloseTo(1 - low, 12);
        const more = wilsonInterval(count * 4, n * 4) ?? { low: 0, high: 1 };
        expect(more.high - more.low).toBeLessThan(high - low);
      }),
    );
  });
});
