import { eq } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { conflict, invalid } from '@/lib/core/refusal';
import { momentOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { textOfNewTime } from './closing-time';
import { closeEarlyInput } from './model';
import { publicationPolicy } from './policy';
import { tellThePublic } from './public-notice';

/** Closes an open dialogue before its day, at once or on an earlier day, with a public reason. */
export const closeEarly = defineUseCase({
  name: 'publication.close-early',
  input: closeEarlyInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.end,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    const { closesAt, id: dialogueId } = dialogue;
    if (dialogue.state !== 'open') throw conflict('dialogue.conflict.state');
    const closesAtAfter = input.closesOn ? momentOf(input.closesOn) : now;
    if (closesAtAfter < now) throw invalid({ closesOn: 'publication.error.closesPassed' });
    if (closesAt && closesAtAfter >= closesAt) throw invalid({ closesOn: 'publication.error.notEarlier' });

    const { body } = await textOfNewTime(tx, dialogue.id, input);
    const moved = { closesAtBefore: closesAt, closesAtAfter };
    const noticeId = await tellThePublic(
      tx,
      { actor, now },
      { dialogueId, kind: 'closedEarly', body, ...moved },
    );
    await tx.update(dialogues).set({ closesAt: closesAtAfter }).where(eq(dialogues.id, dialogueId));
    const told = { type: 'dialogue.closed-early' as const, dialogueId, noticeId };
    if (input.closesOn) return { value: { dialogueId }, events: [told] };
    await moveTo(tx, dialogue, 'closed');
    return { value: { dialogueId }, events: [told, { type: 'dialogue.closed' as const, dialogueId }] };
  },
});
