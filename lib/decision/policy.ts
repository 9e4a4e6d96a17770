import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

export type DecidableDialogue = { id: string; committeeId: string };

export const decisionPolicy = {
  /** The nämnd decides in a meeting; its registrar records what was minuted. */
  record(actor: Actor, dialogue: DecidableDialogue): Verdict {
    return holdsInCommittee(actor, 'registrar', dialogue.committeeId)
      ? allowed
      : denied('decision.denied.record');
  },
  /** Taking back a decided plan to change what was decided is the project lead's to ask for. */
  reopen(actor: Actor, dialogue: DecidableDialogue): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'projectLead') ? allowed : denied('decision.denied.reopen');
  },
};
