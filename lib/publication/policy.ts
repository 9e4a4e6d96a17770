import { type Actor, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

type Subject = { id: string };

export const publicationPolicy = {
  /** The communicator publishes; so may the project lead. The same two pause, resume, extend and rename. */
  publish(actor: Actor, dialogue: Subject): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'communicator', 'projectLead')
      ? allowed
      : denied('publication.denied.publish');
  },
  /** Ending it before its time, or altogether, is answered for by the project lead. */
  end(actor: Actor, dialogue: Subject): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'projectLead') ? allowed : denied('publication.denied.end');
  },
  /** Days pass by themselves: nobody opens or closes a dialogue by hand on the planned day. */
  letTimePass(actor: Actor): Verdict {
    return actor.kind === 'clock' ? allowed : denied('publication.denied.clock');
  },
};
