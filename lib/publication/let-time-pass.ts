import { and, asc, eq, lte } from 'drizzle-orm';
import { z } from 'zod';
import { type Database, database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { clockNow } from '@/lib/core/clock';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { publicationPolicy } from './policy';

const input = z.object({ dialogueId: z.uuid() });

/** Opens an announced dialogue whose opening time has come. */
export const openDueDialogue = defineUseCase({
  name: 'publication.open-due-dialogue',
  input,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.letTimePass,
  run: async ({ tx, now, subject: dialogue }) => {
    if (dialogue.state !== 'announced' || !dialogue.opensAt || dialogue.opensAt > now) {
      throw conflict('publication.conflict.notDue');
    }
    await moveTo(tx, dialogue, 'open');
    return {
      value: { id: dialogue.id },
      events: [{ type: 'dialogue.opened', dialogueId: dialogue.id }],
    };
  },
});

/** Closes an open dialogue whose closing time has passed. What was being stored meanwhile was first. */
export const closeDueDialogue = defineUseCase({
  name: 'publication.close-due-dialogue',
  input,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.letTimePass,
  run: async ({ tx, now, subject: dialogue }) => {
    if (dialogue.state !== 'open' || !dialogue.closesAt || dialogue.closesAt > now) {
      throw conflict('publication.conflict.notDue');
    }
    await moveTo(tx, dialogue, 'closed');
    return {
      value: { id: dialogue.id },
      events: [{ type: 'dialogue.closed', dialogueId: dialogue.id }],
    };
  },
});

/** Dialogues that should be open by now. */
export function dueToOpen(): Promise<string[]> {
  return due(database('owner'), 'announced', dialogues.opensAt);
}

/** Dialogues that should be closed by now. */
export function dueToClose(): Promise<string[]> {
  return due(database('owner'), 'open', dialogues.closesAt);
}

async function due(
  db: Database,
  state: 'announced' | 'open',
  moment: typeof dialogues.opensAt | typeof dialogues.closesAt,
): Promise<string[]> {
  const rows = await db
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(and(eq(dialogues.state, state), lte(moment, await clockNow(db))))
    .orderBy(asc(moment));
  return rows.map(({ id }) => id);
}
