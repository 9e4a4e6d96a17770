import { createHash } from 'node:crypto';

/** An event as it is sealed: every column, written the same way by every server version. */
export type SealedEvent = {
  position: string;
  id: string;
  type: string;
  at: string;
  actorKind: string;
  actorId: string | null;
  dialogueId: string | null;
  subjects: string;
};

/** Before the first seal there is nothing but zeros. */
export const beforeTheFirst = Buffer.alloc(32);

/**
 * The hash of one seal: SHA-256 over the seal before it, the run that it covers, and each event in order.
 * Lines of JSON keep the parts apart, so that no two runs read the same.
 */
export function sealHash(
  previous: Buffer,
  seal: { number: number; fromPosition: number; toPosition: number },
  events: readonly SealedEvent[],
): Buffer {
  const hash = createHash('sha256').update(previous);
  hash.update(JSON.stringify([seal.number, seal.fromPosition, seal.toPosition, events.length]));
  for (const event of events) {
    const { position, id, type, at, actorKind, actorId, dialogueId, subjects } = event;
    hash
      .update('\n')
      .update(JSON.stringify([position, id, type, at, actorKind, actorId, dialogueId, subjects]));
  }
  return hash.digest();
}
