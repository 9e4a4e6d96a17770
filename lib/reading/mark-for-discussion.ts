import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { discussionMarks } from '@/db/schema/reading';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { speakFor } from './as-reader';
import { lockReading } from './lock-reading';
import { readingPolicy } from './policy';
import { noteBody, writeNote } from './write-note';

/** Puts a contribution on the nämnd's list to talk about, or takes one's own mark away again. */
export const markForDiscussion = defineUseCase({
  name: 'reading.mark-for-discussion',
  input: z.object({
    dialogueId: z.uuid(),
    contributionId: z.uuid(),
    wanted: z.enum(['yes', 'no']),
    /** The note that stands beside, which is kept with the press. */
    body: z.optional(noteBody),
  }),
  load: lockReading,
  allow: (actor, { dialogue }) => readingPolicy.read(actor, dialogue),
  run: async ({ tx, actor, now, subject }, { dialogueId, contributionId, wanted, body }) => {
    const { readable } = subject;
    const personId = staffIdOf(actor);
    await speakFor(tx, personId);
    if (wanted === 'no') {
      await tx
        .delete(discussionMarks)
        .where(
          and(eq(discussionMarks.personId, personId), eq(discussionMarks.contributionId, contributionId)),
        );
    } else {
      if (!readable) throw conflict('reading.conflict.gone');
      await tx
        .insert(discussionMarks)
        .values({ personId, contributionId, markedAt: now })
        .onConflictDoNothing();
    }
    const note = await writeNote(tx, body, { personId, contributionId, readable, now });
    const noted = note ? [{ type: 'reading.noted' } as const] : [];
    return { value: { dialogueId, contributionId, note }, events: [{ type: 'reading.marked' }, ...noted] };
  },
});
