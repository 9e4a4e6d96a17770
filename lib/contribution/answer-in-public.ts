import { z } from 'zod';
import { officialAnswers } from '@/db/schema/conversation';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockAnsweredDialogue } from './answered-dialogue';
import { answeringPolicy, answeringRole } from './answering';
import { answeringLanguages, longestAnswer } from './model';
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
    language: z.enum(answeringLanguages).catch('sv'),
    body: freeText(longestAnswer, {
      empty: 'answering.error.body',
      tooLong: 'answering.error.tooLong',
      unreadable: 'contribution.error.unreadable',
    }),
  }),
  load: (tx, { contributionId }) => lockAnsweredDialogue(tx, contributionId),
  allow: answeringPolicy.answer,
  run: async ({ tx, actor, now, subject: dialogue }, { contributionId, language, body }) => {
    const role = answeringRole(actor, dialogue);
    if (actor.kind !== 'staff' || !role) throw new Error('The policy lets nobody else.');
    if (!(await isShownIn(tx, dialogue.id, contributionId))) throw conflict('answering.conflict.notShown');
    const answerId = newId();
    await tx.insert(officialAnswers).values({
      id: answerId,
      contributionId,
      body,
      language,
      role,
      name: actor.name,
      committee: dialogue.committee,
      writtenBy: actor.personId,
      writtenAt: now,
    });
    const subjects = { dialogueId: dialogue.id, contributionId, answerId };
    return { value: subjects, events: [{ type: 'official-answer.given', ...subjects }] };
  },
});
