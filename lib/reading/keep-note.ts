import { z } from 'zod';
import { staffIdOf } from '@/lib/core/actor';
import { defineUseCase } from '@/lib/core/use-case';
import { speakFor } from './as-reader';
import { lockReading } from './lock-reading';
import { readingPolicy } from './policy';
import { noteBody, writeNote } from './write-note';

/** Keeps one's own note to a contribution, or takes it away. */
export const keepNote = defineUseCase({
  name: 'reading.keep-note',
  input: z.object({ dialogueId: z.uuid(), contributionId: z.uuid(), body: noteBody }),
  load: lockReading,
  allow: (actor, { dialogue }) => readingPolicy.read(actor, dialogue),
  run: async ({ tx, actor, now, subject: { readable } }, { dialogueId, contributionId, body }) => {
    const personId = staffIdOf(actor);
    await speakFor(tx, personId);
    await writeNote(tx, body, { personId, contributionId, readable, now });
    return { value: { dialogueId, contributionId }, events: [{ type: 'reading.noted' }] };
  },
});
