import { type Actor, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

export const responsePolicy = {
  /** The officials' assessment is written by the analyst or the feedback owner. */
  assess(actor: Actor, dialogue: { id: string }): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'analyst', 'feedbackOwner')
      ? allowed
      : denied('response.denied.assess');
  },
};
