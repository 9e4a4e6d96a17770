import { eq } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { closingOn, textOfNewTime } from './closing-time';
import { extendInput } from './model';
import { publicationPolicy } from './policy';
import { tellThePublic } from './public-notice';

/** Gives residents more time, with a public reason; before the day when the nämnd decides in the matter. */
export const extendDialogue = defineUseCase({
  name: 'publication.extend-dialogue',
  input: extendInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.publish,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (dialogue.state !== 'announced' && dialogue.state !== 'open') {
      throw conflict('dialogue.conflict.state');
    }
    const { body, decisionOn } = await textOfNewTime(tx, dialogue.id, input);
    const closesAtAfter = closingOn(input.closesOn, { now, after: dialogue.closesAt, decisionOn });
    const noticeId = await tellThePublic(
      tx,
      { actor, now },
      {
        dialogueId: dialogue.id,
        kind: 'extended',
        body,
        closesAtBefore: dialogue.closesAt,
        closesAtAfter,
      },
    );
    await tx.update(dialogues).set({ closesAt: closesAtAfter }).where(eq(dialogues.id, dialogue.id));
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'dialogue.extended', dialogueId: dialogue.id, noticeId }],
    };
  },
});
