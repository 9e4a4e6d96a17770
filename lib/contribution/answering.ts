import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from '@/lib/dialogue/model';
import { isPublic } from '@/lib/dialogue/workflow';
import type { AnsweringRole } from './model';

type AnsweredDialogue = { id: string; committeeId: string; state: DialogueState };

/** As what somebody answers in public: an elected representative before an official, where they are both. */
export function answeringRole(
  actor: Actor,
  { id, committeeId }: Pick<AnsweredDialogue, 'id' | 'committeeId'>,
): AnsweringRole | undefined {
  if (holdsInDialogue(actor, id, 'politicalOwner') || holdsInCommittee(actor, 'politician', committeeId)) {
    return 'politician';
  }
  if (
    holdsInDialogue(actor, id, 'projectLead', 'communicator', 'feedbackOwner') ||
    holdsInCommittee(actor, 'official', committeeId)
  ) {
    return 'official';
  }
  return undefined;
}

export const answeringPolicy = {
  /**
   * The nämnd's politicians and those who lead the dialogue answer what residents write, while it is open
   * and as long as it is public after that.
   */
  answer(actor: Actor, dialogue: AnsweredDialogue): Verdict {
    if (!answeringRole(actor, dialogue)) return denied('answering.denied.role');
    if (!isPublic(dialogue.state) || dialogue.state === 'archived') return denied('answering.denied.state');
    return allowed;
  },
};
