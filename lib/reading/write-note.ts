import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { readingNotes } from '@/db/schema/reading';
import { freeText } from '@/lib/contribution/text';
import { conflict } from '@/lib/core/refusal';

/** A reader's own note to a contribution, as it is typed; an empty one is none. */
export const noteBody = freeText(4000, {
  tooLong: 'reading.error.noteTooLong',
  unreadable: 'form.error.invalid',
});

type Note = { personId: string; contributionId: string; readable: boolean; now: Date };

/**
 * Keeps what a reader has written to a contribution; nothing was written where the form has no note. An emptied
 * note is taken away, also from what is no longer read; nothing is written to what cannot be read.
 *
 * @returns what became of the note, where something was changed.
 */
export async function writeNote(
  tx: Transaction,
  body: string | undefined,
  { readable, now, ...whose }: Note,
): Promise<'saved' | 'removed' | undefined> {
  if (body === undefined) return undefined;
  const mine = and(
    eq(readingNotes.personId, whose.personId),
    eq(readingNotes.contributionId, whose.contributionId),
  );
  const [before] = await tx.select({ body: readingNotes.body }).from(readingNotes).where(mine);
  if (body === (before?.body ?? '')) return undefined;
  if (body === '') {
    await tx.delete(readingNotes).where(mine);
    return 'removed';
  }
  if (!readable) throw conflict('reading.conflict.gone');
  const kept = { body, writtenAt: now };
  await tx
    .insert(readingNotes)
    .values({ ...whose, ...kept })
    .onConflictDoUpdate({ target: [readingNotes.personId, readingNotes.contributionId], set: kept });
  return 'saved';
}
