import { type Actor, holdsInCommittee, holdsInInstallation } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

/** What a role assignment is scoped to: a nämnd, a dialogue of a nämnd, or the installation. */
export type RoleScope =
  | { kind: 'committee' | 'installation' }
  | { kind: 'dialogue'; dialogueCommitteeId: string };

export const peoplePolicy = {
  /** The administrator keeps nämnder, persons and settings; nobody else sees contact data. */
  administer(actor: Actor): Verdict {
    return holdsInInstallation(actor, 'administrator') ? allowed : denied('people.denied.administrator');
  },

  /** An official of the dialogue's nämnd appoints those who work with it. */
  appoint(actor: Actor, dialogue: { committeeId: string }): Verdict {
    const may = holdsInCommittee(actor, 'official', dialogue.committeeId);
    return may ? allowed : denied('people.denied.appoint');
  },

  /** Whoever may give a role may end it. */
  endRole(actor: Actor, scope: RoleScope): Verdict {
    if (scope.kind !== 'dialogue') return peoplePolicy.administer(actor);
    return peoplePolicy.appoint(actor, { committeeId: scope.dialogueCommitteeId });
  },

  /** What a day does by itself when it has passed. */
  letTimePass(actor: Actor): Verdict {
    return actor.kind === 'clock' ? allowed : denied('people.denied.clock');
  },

  /** Whoever has a shell on the server makes the first administrator. */
  makeFirstAdministrator(actor: Actor): Verdict {
    return actor.kind === 'operator' ? allowed : denied('people.denied.operator');
  },
};
