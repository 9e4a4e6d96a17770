import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { Taking } from './taking';

type DialogueOfNamnd = { id: string; committeeId: string };

/**
 * How much of a dialogue's contributions a person reads. `original`: also what lies under a mask, and what
 * waits. `all`: everything moderated, withheld and withdrawn too, minus masks. `moderated`: what was
 * published or cleared, minus masks.
 */
export type ReadingLevel = 'original' | 'all' | 'moderated';

export const contributionPolicy = {
  /** Anyone may send while the dialogue is open; nobody needs to say who they are. */
  send(actor: Actor, dialogue: { taking: Taking }): Verdict {
    if (actor.kind !== 'resident') return denied('contribution.denied.staff');
    if (dialogue.taking !== 'yes') return denied(`contribution.denied.${dialogue.taking}`);
    return allowed;
  },

  /** A proposal is sent as everything else, where the plan that was decided takes proposals. */
  propose(actor: Actor, dialogue: { taking: Taking; takesProposals: boolean }): Verdict {
    const verdict = contributionPolicy.send(actor, dialogue);
    if (!verdict.allowed) return verdict;
    return dialogue.takesProposals ? allowed : denied('proposal.denied.notHere');
  },

  /** Anyone may support what is shown, while the dialogue is open. */
  support(actor: Actor, proposal: { taking: Taking }): Verdict {
    return contributionPolicy.send(actor, proposal);
  },

  /** The dialogue's moderator decides what is shown, before publication and after. */
  moderate(actor: Actor, dialogue: DialogueOfNamnd): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'moderator') ? allowed : denied('moderation.denied.role');
  },

  /** Those who work with the dialogue, and its nämnd's politicians, read what people have sent. */
  read(actor: Actor, dialogue: DialogueOfNamnd): Verdict {
    return readingLevel(actor, dialogue) ? allowed : denied('moderation.denied.reader');
  },
};

/** The level at which this person reads this dialogue's contributions, if at all. */
export function readingLevel(actor: Actor, { id, committeeId }: DialogueOfNamnd): ReadingLevel | undefined {
  if (holdsInDialogue(actor, id, 'moderator') || holdsInCommittee(actor, 'registrar', committeeId)) {
    return 'original';
  }
  if (
    holdsInDialogue(actor, id, 'analyst', 'feedbackOwner', 'politicalOwner') ||
    holdsInCommittee(actor, 'politician', committeeId)
  ) {
    return 'all';
  }
  if (
    holdsInDialogue(actor, id, 'projectLead', 'communicator') ||
    holdsInCommittee(actor, 'official', committeeId)
  ) {
    return 'moderated';
  }
  return undefined;
}
