import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { decisions } from '@/db/schema/decision';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { decisionPolicy } from './policy';

/**
 * Takes a decided plan back before it is announced, because its influence scope or level has to change. The
 * decision stays in the record; the changed plan needs a new one.
 */
export const reopenPlan = defineUseCase({
  name: 'decision.reopen-plan',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: decisionPolicy.reopen,
  run: async ({ tx, subject: dialogue }) => {
    const [decision] = await tx
      .select({ id: decisions.id })
      .from(decisions)
      .where(and(eq(decisions.dialogueId, dialogue.id), eq(decisions.outcome, 'held')))
      .orderBy(desc(decisions.recordedAt))
      .limit(1);
    if (!decision || dialogue.state !== 'approved') throw conflict('decision.conflict.notDecided');
    await moveTo(tx, dialogue, 'returned');
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'decision.reopened', dialogueId: dialogue.id, decisionId: decision.id }],
    };
  },
});
