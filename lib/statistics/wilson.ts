/** The standard normal distribution's 97.5 % point: nineteen intervals of twenty hold the true share. */
const z95 = 1.959963984540054;

export type Interval = { low: number; high: number };

/**
 * The Wilson score interval for a share, 95 % and without continuity correction:
 *
 *   (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) / (1 + z²/n),   p = count / n
 *
 * E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22 (1927) 209–212.
 * It never leaves 0–1 and holds for few answers and for shares near 0 and 1. None without a base. It says how
 * much chance there is in a sample; those who answer a dialogue are not drawn by lot, and the page says so.
 */
export function wilsonInterval(count: number, n: number): Interval | undefined {
  if (n <= 0) return undefined;
  const share = count / n;
  const square = z95 ** 2;
  const middle = share + square / (2 * n);
  const reach = z95 * Math.sqrt((share * (1 - share)) / n + square / (4 * n ** 2));
  const whole = 1 + square / n;
  // At the ends the formula gives 0 and 1 exactly; floating point does not always.
  return {
    low: count === 0 ? 0 : (middle - reach) / whole,
    high: count === n ? 1 : (middle + reach) / whole,
  };
}
