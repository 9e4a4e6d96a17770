import { eq } from 'drizzle-orm';
import { correctedEarlyEnds, earlyEndCorrections } from '@/db/schema/initiative';
import { staffIdOf } from '@/lib/core/actor';
import { isChanged } from '@/lib/core/corrections';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockInitiative, refuseImpossibleDay } from './early-end';
import { earlyEndCorrection, earlyEndFields } from './model';
import { initiativePolicy } from './policy';

/** Mends a typing error in how an initiative ended. The recorded row stays, and so does the outcome. */
export const correctEarlyEnd = defineUseCase({
  name: 'initiative.correct-early-end',
  input: earlyEndCorrection,
  load: async (tx, { dialogueId }) => {
    const initiative = await lockInitiative(tx, { dialogueId });
    const [standing] = await tx
      .select()
      .from(correctedEarlyEnds)
      .where(eq(correctedEarlyEnds.dialogueId, dialogueId));
    return initiative && standing && { ...initiative, standing };
  },
  allow: initiativePolicy.correct,
  run: async ({ tx, actor, now, subject }, { dialogueId, because, ...end }) => {
    refuseImpossibleDay(end.decidedOn, subject, now);
    if (!isChanged(earlyEndFields, subject.standing, end)) throw conflict('initiative.conflict.same');
    await tx.insert(earlyEndCorrections).values({
      id: newId(),
      dialogueId,
      number: 1 + (await tx.$count(earlyEndCorrections, eq(earlyEndCorrections.dialogueId, dialogueId))),
      ...end,
      because,
      correctedBy: staffIdOf(actor),
      correctedAt: now,
    });
    return { value: { dialogueId }, events: [{ type: 'initiative.end-corrected', dialogueId }] };
  },
});
