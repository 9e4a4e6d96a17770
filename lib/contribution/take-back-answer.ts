import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { officialAnswerRetractions, officialAnswers } from '@/db/schema/conversation';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockAnsweredDialogue } from './answered-dialogue';
import { answeringPolicy } from './answering';
import { freeText } from './text';

/** An answer that should not have been given is taken back, with a reason that is shown instead of it. */
export const takeBackAnswer = defineUseCase({
  name: 'contribution.take-back-answer',
  input: z.object({
    answerId: z.uuid(),
    reason: freeText(400, {
      empty: 'answering.error.reason',
      tooLong: 'answering.error.reasonTooLong',
      unreadable: 'contribution.error.unreadable',
    }),
  }),
  load: lockAnswer,
  allow: answeringPolicy.answer,
  run: async ({ tx, actor, now, subject }, { answerId, reason }) => {
    if (subject.isTakenBack) throw conflict('answering.conflict.takenBack');
    await tx
      .insert(officialAnswerRetractions)
      .values({ answerId, reason, retractedBy: staffIdOf(actor), retractedAt: now });
    const subjects = { dialogueId: subject.id, contributionId: subject.contributionId, answerId };
    return { value: subjects, events: [{ type: 'official-answer.taken-back', ...subjects }] };
  },
});

/** The answer, found before its dialogue is locked and looked at again after. */
async function lockAnswer(tx: Transaction, { answerId }: { answerId: string }) {
  const [answer] = await tx
    .select({ contributionId: officialAnswers.contributionId })
    .from(officialAnswers)
    .where(eq(officialAnswers.id, answerId));
  const dialogue = answer && (await lockAnsweredDialogue(tx, answer.contributionId));
  if (!answer || !dialogue) return undefined;
  const [takenBack] = await tx
    .select({ at: officialAnswerRetractions.retractedAt })
    .from(officialAnswerRetractions)
    .where(eq(officialAnswerRetractions.answerId, answerId));
  return { ...dialogue, contributionId: answer.contributionId, isTakenBack: takenBack !== undefined };
}
