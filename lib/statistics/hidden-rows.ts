/** A count of people below this, and above none, could point somebody out. A convention, not a statute. */
export const smallestShown = 5;

/** One to four. */
export function isSmall(count: number): boolean {
  return count > 0 && count < smallestShown;
}

type Known = {
  /** What moved in each row since an earlier published version: shown twice, a row shows its difference. */
  changes?: readonly (readonly number[])[];
  /** Rows that an earlier version kept back; what was hidden once stays hidden. */
  already?: ReadonlySet<number>;
};

/**
 * The background groups whose totals are kept back: those with a small total, and as many more, the smallest
 * first, as it takes for what the kept back groups hold together to say nothing about one of them. Each list
 * of `totals` is the same groups counted over another base (everyone who sent something, those who answered
 * a survey, and the difference where one lies within the other). With a single group there is nothing to
 * tell apart: all are kept back.
 */
export function hiddenRows(
  totals: readonly (readonly number[])[],
  { changes = [], already = new Set() }: Known = {},
): Set<number> {
  const all = totals[0]?.map((_, row) => row) ?? [];
  const hidden = new Set(already);
  for (const counts of [...totals, ...changes]) {
    for (const row of all) if (isSmall(Math.abs(counts[row] ?? 0))) hidden.add(row);
  }
  const filled = (counts: readonly number[]) => all.filter((row) => counts[row] !== 0);
  if (totals.some((counts) => filled(counts).length === 1)) return new Set(all);
  while (hidden.size > 0 && hidden.size < all.length) {
    const open = totals.find((counts) => isOpen(counts, hidden));
    const moved = open ? undefined : changes.find((counts) => isTold(counts, hidden));
    const counts = open ?? moved;
    if (!counts) return hidden;
    const next = filled(counts)
      .filter((row) => !hidden.has(row))
      .sort((a, b) => Math.abs(counts[a] ?? 0) - Math.abs(counts[b] ?? 0) || a - b)[0];
    // No group is left to hide behind: then none is shown.
    if (next === undefined) return new Set(all);
    hidden.add(next);
  }
  return hidden;
}

/** Does what the hidden groups hold together leave one of them fewer than five possible totals? */
function isOpen(counts: readonly number[], hidden: ReadonlySet<number>): boolean {
  const held = [...hidden].map((row) => counts[row] ?? 0).filter((count) => count > 0);
  const together = held.reduce((sum, count) => sum + count, 0);
  // A group with nobody is shown, so a hidden one is known to have somebody.
  return held.length === 1 || (held.length > 0 && together - held.length + 1 < smallestShown);
}

/** Does the hidden groups' common difference tell of a few, while others who came could hide them? */
function isTold(changes: readonly number[], hidden: ReadonlySet<number>): boolean {
  const moved = [...hidden].reduce((sum, row) => sum + Math.abs(changes[row] ?? 0), 0);
  const left = changes.some((change, row) => change !== 0 && !hidden.has(row));
  return isSmall(moved) && left;
}
