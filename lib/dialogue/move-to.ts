import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { conflict } from '@/lib/core/refusal';
import type { DialogueState } from './model';
import { mayBecome } from './workflow';

/** The one way a dialogue changes state, inside the use case that has proved its condition. */
export async function moveTo(
  tx: Transaction,
  dialogue: { id: string; state: DialogueState },
  to: DialogueState,
): Promise<void> {
  if (!mayBecome(dialogue.state, to)) throw conflict('dialogue.conflict.state');
  await tx.update(dialogues).set({ state: to }).where(eq(dialogues.id, dialogue.id));
}

/** Finds a dialogue and locks it against every other write. */
export async function lockDialogue(tx: Transaction, dialogueId: string) {
  const [dialogue] = await tx.select().from(dialogues).where(eq(dialogues.id, dialogueId)).for('update');
  return dialogue;
}
