/** A sum that a reader knows: these unknowns together are so many. */
export type Sum = { of: readonly number[]; is: number };

/**
 * Tries to find whole numbers, none below zero, that agree with everything a reader knows, with one of them
 * set to a chosen value. It goes through all of them and knows nothing of how the cells were chosen.
 */
export function couldBe(unknowns: number, sums: readonly Sum[], chosen: number, value: number): boolean {
  const known: (number | undefined)[] = Array.from({ length: unknowns });
  known[chosen] = value;
  return canFinish(known, sums);
}

function canFinish(known: (number | undefined)[], sums: readonly Sum[]): boolean {
  let least: { at: number; most: number } | undefined;
  const most = new Map<number, number>();
  for (const { of, is } of sums) {
    const open = of.filter((at) => known[at] === undefined);
    const left = is - of.reduce((sum, at) => sum + (known[at] ?? 0), 0);
    if (left < 0 || (open.length === 0 && left !== 0)) return false;
    const [only] = open;
    if (open.length === 1 && only !== undefined) {
      return canFinish(known.with(only, left), sums);
    }
    for (const at of open) most.set(at, Math.min(left, most.get(at) ?? left));
  }
  for (const [at, limit] of most) if (!least || limit < least.most) least = { at, most: limit };
  if (!least) return true;
  for (let value = 0; value <= least.most; value += 1) {
    if (canFinish(known.with(least.at, value), sums)) return true;
  }
  return false;
}
