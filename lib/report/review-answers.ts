import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { answerReviews } from '@/db/schema/adopted';
import { contributions } from '@/db/schema/contribution';
import { answersToReview } from '@/db/schema/to-review';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { responsePolicy } from '@/lib/response/policy';

/** Somebody has read what was answered to a text again, after more of it was hidden, and lets it stand. */
export const reviewAnswers = defineUseCase({
  name: 'report.review-answers',
  input: z.object({ contributionId: z.uuid() }),
  load: async (tx, { contributionId }) => {
    const [found] = await tx
      .select({ dialogueId: contributions.dialogueId })
      .from(contributions)
      .where(eq(contributions.id, contributionId));
    return found && lockDialogue(tx, found.dialogueId);
  },
  allow: responsePolicy.assess,
  run: async ({ tx, actor, now, subject: dialogue }, { contributionId }) => {
    const [waiting] = await tx
      .select({ kind: answersToReview.kind })
      .from(answersToReview)
      .where(
        and(eq(answersToReview.dialogueId, dialogue.id), eq(answersToReview.contributionId, contributionId)),
      )
      .limit(1);
    if (!waiting) throw conflict('report.conflict.reviewed');
    await tx
      .insert(answerReviews)
      .values({ id: newId(), contributionId, reviewedBy: staffIdOf(actor), at: now });
    return {
      value: { dialogueId: dialogue.id, contributionId },
      events: [{ type: 'answers.reviewed', dialogueId: dialogue.id, contributionId }],
    };
  },
});
