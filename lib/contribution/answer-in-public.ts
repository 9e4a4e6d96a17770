import { z } from 'zod';
import { publicAnswers } from '@/db/schema/conversation';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { answeringPolicy, answeringRole } from './answering';
import { lockAnsweredDialogue } from './answered-dialogue';
import { longestAnswer } from './model';
import { isShownIn } from './shown';
import { freeText } from './text';

/**
 * Somebody at the municipality answers one contribution in public, signed with name, role and nämnd. It
 * promises nothing and decides nothing: what became of a contribution is its disposition.
 */
export const answerInPublic = defineUseCase({
  name: 'contribution.answer-in-public',
  input: z.object({
    contributionId: z.uuid(),
    body: freeText(longestAnswer, {
      empty: 'answering.error.body',
      tooLong: 'answering.error.tooLong',
      unreadable: 'contribution.error.unreadable',
    }),
  }),
  load: (tx, { contributionId }) => lockAnsweredDialogue(tx, contributionId),
  allow: answeringPolicy.answer,
  run: async ({ tx, actor, now, subject: dialogue }, { contributionId, body }) => {
    const role = answeringRole(actor, dialogue);
    if (actor.kind !== 'staff' || !role) throw new Error('The policy lets nobody else.');
    if (!(await isShownIn(tx, dialogue.id, contributionId))) throw conflict('answering.conflict.notShown');
    const answerId = newId();
    await tx.insert(publicAnswers).values({
      id: answerId,
      contributionId,
      body,
      role,
      name: actor.name,
      committee: dialogue.committee,
      writtenBy: actor.personId,
      writtenAt: now,
    });
    const subjects = { dialogueId: dialogue.id, contributionId, answerId };
    return { value: subjects, events: [{ type: 'public-answer.given', ...subjects }] };
  },
});
