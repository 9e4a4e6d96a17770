import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

type Subject = { id: string; committeeId: string };

export const followupPolicy = {
  /** Measures are registered and reported by those who answer for the feedback. */
  report(actor: Actor, dialogue: Subject): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'projectLead', 'feedbackOwner') ||
      holdsInCommittee(actor, 'official', dialogue.committeeId)
      ? allowed
      : denied('followup.denied.report');
  },
  /** What was learnt is written by those who led it. */
  evaluate(actor: Actor, dialogue: Subject): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'projectLead', 'feedbackOwner')
      ? allowed
      : denied('followup.denied.evaluate');
  },
  /** The registrar closes the file. */
  archive(actor: Actor, dialogue: Subject): Verdict {
    return holdsInCommittee(actor, 'registrar', dialogue.committeeId)
      ? allowed
      : denied('followup.denied.archive');
  },
};
