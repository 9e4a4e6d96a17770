import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

export type CodedDialogue = { id: string; committeeId: string };

export const analysisPolicy = {
  /** Compiling begins when the analyst or the project lead says so. */
  start(actor: Actor, dialogue: CodedDialogue): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'analyst', 'projectLead')
      ? allowed
      : denied('analysis.denied.start');
  },
  /** The code book and the coding are the analyst's. */
  code(actor: Actor, dialogue: CodedDialogue): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'analyst') ? allowed : denied('analysis.denied.code');
  },
  /** Who may read themes and coding while they are work in progress. */
  read(actor: Actor, dialogue: CodedDialogue): Verdict {
    return holdsInDialogue(
      actor,
      dialogue.id,
      'analyst',
      'projectLead',
      'feedbackOwner',
      'politicalOwner',
      'moderator',
    ) ||
      holdsInCommittee(actor, 'politician', dialogue.committeeId) ||
      holdsInCommittee(actor, 'registrar', dialogue.committeeId)
      ? allowed
      : denied('analysis.denied.read');
  },
};
