import { type Actor, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from '@/lib/dialogue/model';
import { isPublic } from '@/lib/dialogue/workflow';

type Subject = { id: string; state: DialogueState };

export const translationPolicy = {
  /** Those who publish, and who answers for what residents hear back, write what is published in other languages. */
  publish(actor: Actor, dialogue: Subject): Verdict {
    if (!holdsInDialogue(actor, dialogue.id, 'communicator', 'projectLead', 'feedbackOwner')) {
      return denied('translation.denied.role');
    }
    return isPublic(dialogue.state) ? allowed : denied('translation.denied.notPublic');
  },
};
