import {
  type Actor,
  committeeRoles,
  dialogueRoles,
  holdsInCommittee,
  holdsInDialogue,
  holdsInInstallation,
  installationRoles,
  type Role,
} from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

export const principlesPolicy = {
  /** Fullmäktige adopts; the administrator registers it. At installation the operator does. */
  adopt(actor: Actor): Verdict {
    const may = actor.kind === 'operator' || holdsInInstallation(actor, 'administrator');
    return may ? allowed : denied('principles.denied.adopt');
  },
};

/** Does the actor hold this role where the dialogue is concerned: in it, in its nämnd, or everywhere? */
export function holdsFor(actor: Actor, role: Role, dialogue: { id: string; committeeId: string }): boolean {
  return (
    committeeRoles.some((known) => known === role && holdsInCommittee(actor, known, dialogue.committeeId)) ||
    dialogueRoles.some((known) => known === role && holdsInDialogue(actor, dialogue.id, known)) ||
    installationRoles.some((known) => known === role && holdsInInstallation(actor, known))
  );
}
