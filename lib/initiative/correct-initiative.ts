import { eq } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { initiativeCorrections, initiatives } from '@/db/schema/initiative';
import { staffIdOf } from '@/lib/core/actor';
import { isChanged } from '@/lib/core/corrections';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { initiativeCorrection, initiativeFields } from './model';
import { initiativePolicy } from './policy';

/** Mends a typing error in a registered initiative. What stood there is put aside, with who mended it and why. */
export const correctInitiative = defineUseCase({
  name: 'initiative.correct-initiative',
  input: initiativeCorrection,
  load: async (tx, { dialogueId }) => {
    const dialogue = await lockDialogue(tx, dialogueId);
    const [initiative] = await tx
      .select({
        organ: initiatives.organ,
        reference: initiatives.reference,
        paragraph: initiatives.paragraph,
        takenOn: initiatives.takenOn,
        question: initiatives.question,
        why: initiatives.why,
      })
      .from(initiatives)
      .where(eq(initiatives.dialogueId, dialogueId));
    return (
      dialogue &&
      initiative && { ...dialogue, standing: { ...initiative, registryNumber: dialogue.registryNumber } }
    );
  },
  allow: initiativePolicy.correct,
  run: async ({ tx, actor, now, subject: { standing } }, { dialogueId, because, ...words }) => {
    if (words.takenOn > dayOf(now)) throw invalid({ takenOn: 'initiative.error.future' });
    if (!isChanged(initiativeFields, standing, words)) throw conflict('initiative.conflict.same');
    await tx.insert(initiativeCorrections).values({
      id: newId(),
      dialogueId,
      number: 1 + (await tx.$count(initiativeCorrections, eq(initiativeCorrections.dialogueId, dialogueId))),
      ...standing,
      because,
      correctedBy: staffIdOf(actor),
      correctedAt: now,
    });
    const { registryNumber, ...initiative } = words;
    await tx.update(initiatives).set(initiative).where(eq(initiatives.dialogueId, dialogueId));
    await tx.update(dialogues).set({ registryNumber }).where(eq(dialogues.id, dialogueId));
    return { value: { dialogueId }, events: [{ type: 'initiative.corrected', dialogueId }] };
  },
});
