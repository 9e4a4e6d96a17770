import { eq } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { closingOn, textOfNewTime } from './closing-time';
import { resumeInput } from './model';
import { publicationPolicy } from './policy';
import { tellThePublic } from './public-notice';

/** Lets a paused dialogue go on where it was. One whose last day has passed meanwhile gets a new one. */
export const resumeDialogue = defineUseCase({
  name: 'publication.resume-dialogue',
  input: resumeInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.publish,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    const { pausedFrom, closesAt } = dialogue;
    if (dialogue.state !== 'paused' || !pausedFrom) throw conflict('dialogue.conflict.state');
    if (!input.closesOn && closesAt && closesAt <= now) {
      throw invalid({ closesOn: 'publication.error.closesNeeded' });
    }

    const notice = { dialogueId: dialogue.id, kind: 'resumed' as const };
    let noticeId: string;
    if (input.closesOn) {
      const { body, decisionOn } = await textOfNewTime(tx, dialogue.id, input);
      const closesAtAfter = closingOn(input.closesOn, { now, after: closesAt, decisionOn });
      const moved = { closesAtBefore: closesAt, closesAtAfter };
      noticeId = await tellThePublic(tx, { actor, now }, { ...notice, body, ...moved });
      await tx.update(dialogues).set({ closesAt: closesAtAfter }).where(eq(dialogues.id, dialogue.id));
    } else {
      noticeId = await tellThePublic(tx, { actor, now }, { ...notice, body: input.text });
    }
    await moveTo(tx, dialogue, pausedFrom);
    await tx.update(dialogues).set({ pausedFrom: null }).where(eq(dialogues.id, dialogue.id));
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'dialogue.resumed', dialogueId: dialogue.id, noticeId }],
    };
  },
});
