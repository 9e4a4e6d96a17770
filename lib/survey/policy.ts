import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from '@/lib/dialogue/model';
import { mayBePublished, mayBeWritten } from './rules';

type SurveyedDialogue = { id: string; committeeId: string; state: DialogueState };

export const surveyPolicy = {
  /** Those who write the plan write its questions: project lead, communicator, analyst, the nämnd's officials. */
  write(actor: Actor, dialogue: SurveyedDialogue): Verdict {
    const writes =
      holdsInDialogue(actor, dialogue.id, 'projectLead', 'communicator', 'analyst') ||
      holdsInCommittee(actor, 'official', dialogue.committeeId);
    if (!writes) return denied('surveyOffice.denied.write');
    return mayBeWritten(dialogue.state) ? allowed : denied('surveyOffice.denied.over');
  },

  /** Asking everyone is publishing, and belongs to those who publish the dialogue. */
  publish(actor: Actor, dialogue: SurveyedDialogue): Verdict {
    if (!holdsInDialogue(actor, dialogue.id, 'projectLead', 'communicator')) {
      return denied('surveyOffice.denied.publish');
    }
    if (mayBePublished(dialogue.state)) return allowed;
    return denied(
      mayBeWritten(dialogue.state) ? 'surveyOffice.denied.notDecided' : 'surveyOffice.denied.over',
    );
  },
};
