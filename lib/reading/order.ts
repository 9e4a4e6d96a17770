import { createHash } from 'node:crypto';

/** A contribution as its place in a reader's order depends on it. */
export type ToRead = {
  id: string;
  /** How many others in the nämnd have read it. */
  others: number;
  /** When this reader did; null where they have not. */
  readAt: Date | null;
};

/**
 * One reader's own order. First what they have read, as they read it; then the place where they stopped; then
 * the rest, least read by the others first and, among those, as the reader's seed has it. When it came in plays
 * no part, so nobody gains by writing first. One's own reading moves nothing, another's reading moves only what
 * was read, and what nobody has read comes before everything that somebody has.
 */
export function readingOrder(toRead: readonly ToRead[], seed: string, place?: string): ToRead[] {
  const drawn = toRead.map((entry) => ({
    entry,
    lot: createHash('sha256').update(`${seed} ${entry.id}`).digest('hex'),
  }));
  const rank = ({ id, others, readAt }: ToRead) => (readAt ? 0 : id === place ? 1 : 2 + others);
  return drawn
    .sort(
      (a, b) =>
        rank(a.entry) - rank(b.entry) ||
        (a.entry.readAt?.getTime() ?? 0) - (b.entry.readAt?.getTime() ?? 0) ||
        (a.lot < b.lot ? -1 : 1),
    )
    .map(({ entry }) => entry);
}

/** What is left to read after this one in the order, else from its beginning; nothing when all else is read. */
export function nextUnread(order: readonly ToRead[], after?: string): string | undefined {
  const here = order.findIndex(({ id }) => id === after);
  const following = [...order.slice(here + 1), ...order.slice(0, Math.max(here, 0))];
  return following.find(({ readAt }) => readAt === null)?.id;
}
