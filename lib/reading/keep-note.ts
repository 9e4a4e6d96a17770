import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { readingNotes } from '@/db/schema/reading';
import { freeText } from '@/lib/contribution/text';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { speakFor } from './as-reader';
import { lockReading } from './lock-reading';
import { readingPolicy } from './policy';

/** Keeps one's own note to a contribution. An emptied note is taken away, also from what is no longer read. */
export const keepNote = defineUseCase({
  name: 'reading.keep-note',
  input: z.object({
    dialogueId: z.uuid(),
    contributionId: z.uuid(),
    body: freeText(4000, { tooLong: 'reading.error.noteTooLong', unreadable: 'form.error.invalid' }),
  }),
  load: lockReading,
  allow: (actor, { dialogue }) => readingPolicy.read(actor, dialogue),
  run: async ({ tx, actor, now, subject }, { dialogueId, contributionId, body }) => {
    const personId = staffIdOf(actor);
    await speakFor(tx, personId);
    if (body === '') {
      await tx
        .delete(readingNotes)
        .where(and(eq(readingNotes.personId, personId), eq(readingNotes.contributionId, contributionId)));
    } else {
      if (!subject.readable) throw conflict('reading.conflict.gone');
      const kept = { body, writtenAt: now };
      await tx
        .insert(readingNotes)
        .values({ personId, contributionId, ...kept })
        .onConflictDoUpdate({ target: [readingNotes.personId, readingNotes.contributionId], set: kept });
    }
    return { value: { dialogueId, contributionId }, events: [{ type: 'reading.noted' }] };
  },
});
