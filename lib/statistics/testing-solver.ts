/** A sum that a reader knows: these unknowns together are so many. */
export type Sum = { of: readonly number[]; is: number };

/** What an unknown can be, as far as is known: from the least to the most. */
type Range = { least: number; most: number };

/**
 * Tries to find whole numbers, none below zero, that agree with everything a reader knows, with one of them
 * set to a chosen value. It narrows what each can be by every sum and goes through what is left, and knows
 * nothing of how the cells were chosen.
 */
export function couldBe(unknowns: number, sums: readonly Sum[], chosen: number, value: number): boolean {
  const most = Math.max(value, ...sums.map(({ is }) => is));
  const ranges = Array.from({ length: unknowns }, () => ({ least: 0, most }));
  return canFinish(ranges.with(chosen, { least: value, most: value }), sums);
}

function canFinish(before: readonly Range[], sums: readonly Sum[]): boolean {
  const ranges = narrow(before, sums);
  if (!ranges) return false;
  const [open] = sums
    .flatMap(({ of }) => [...of])
    .map((at) => ({ at, ...rangeOf(ranges, at) }))
    .filter(({ least, most }) => least < most)
    .sort((a, b) => a.most - a.least - (b.most - b.least));
  if (!open) return true;
  for (let value = open.least; value <= open.most; value += 1) {
    if (canFinish(ranges.with(open.at, { least: value, most: value }), sums)) return true;
  }
  return false;
}

/** What each can be when all sums are looked at until none says more; nothing where they contradict each other. */
function narrow(before: readonly Range[], sums: readonly Sum[]): Range[] | undefined {
  const ranges = [...before];
  for (let changed = true; changed; ) {
    changed = false;
    for (const { of, is } of sums) {
      const least = of.reduce((sum, at) => sum + rangeOf(ranges, at).least, 0);
      const most = of.reduce((sum, at) => sum + rangeOf(ranges, at).most, 0);
      if (least > is || most < is) return undefined;
      for (const at of of) {
        const now = rangeOf(ranges, at);
        // What the others leave it, at the most and at the least.
        const next = {
          least: Math.max(now.least, is - (most - now.most)),
          most: Math.min(now.most, is - (least - now.least)),
        };
        if (next.least === now.least && next.most === now.most) continue;
        if (next.least > next.most) return undefined;
        ranges[at] = next;
        changed = true;
      }
    }
  }
  return ranges;
}

function rangeOf(ranges: readonly Range[], at: number): Range {
  return ranges[at] ?? { least: 0, most: 0 };
}
