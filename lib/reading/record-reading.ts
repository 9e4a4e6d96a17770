import { z } from 'zod';
import { readingPlaces, readings } from '@/db/schema/reading';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { speakFor } from './as-reader';
import { isToBeRead, lockReading } from './lock-reading';
import { readingPolicy } from './policy';
import { noteBody, writeNote } from './write-note';

/**
 * An elected representative has read a contribution, and goes on to the next. The log says that somebody read,
 * never what or where: that is between the reader and the text.
 */
export const recordReading = defineUseCase({
  name: 'reading.record-reading',
  input: z.object({
    dialogueId: z.uuid(),
    contributionId: z.uuid(),
    /** Nothing where everything is read. */
    next: z.union([z.literal('').transform(() => undefined), z.uuid()]).optional(),
    /** The note that stands beside, which is kept with the press. */
    body: z.optional(noteBody),
  }),
  load: lockReading,
  allow: (actor, { dialogue }) => readingPolicy.read(actor, dialogue),
  run: async ({ tx, actor, now, subject }, { dialogueId, contributionId, next, body }) => {
    const { readable } = subject;
    if (!readable) throw conflict('reading.conflict.gone');
    const personId = staffIdOf(actor);
    await speakFor(tx, personId);
    await tx.insert(readings).values({ personId, contributionId, readAt: now }).onConflictDoNothing();
    const on = next && (await isToBeRead(tx, dialogueId, next)) ? next : undefined;
    if (on) {
      const kept = { contributionId: on, keptAt: now };
      await tx
        .insert(readingPlaces)
        .values({ personId, dialogueId, ...kept })
        .onConflictDoUpdate({ target: [readingPlaces.personId, readingPlaces.dialogueId], set: kept });
    }
    const note = await writeNote(tx, body, { personId, contributionId, readable, now });
    const noted = note ? [{ type: 'reading.noted' } as const] : [];
    return { value: { dialogueId, next: on, note }, events: [{ type: 'reading.recorded' }, ...noted] };
  },
});
