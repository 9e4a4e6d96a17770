import {
  type Actor,
  committeeRoles,
  dialogueRoles,
  holdsInCommittee,
  holdsInDialogue,
  holdsInInstallation,
} from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from './model';
import { isPublic } from './workflow';

export type SeenDialogue = { id: string; committeeId: string; state: DialogueState };

export const dialoguePolicy = {
  /**
   * Before it is public, a dialogue is read by those who work with it: a role in its nämnd or in itself, or
   * one that watches over the installation. From then on every member of staff may follow it.
   */
  see(actor: Actor, dialogue: SeenDialogue): Verdict {
    if (actor.kind !== 'staff') return denied('dialogue.denied.see');
    if (isPublic(dialogue.state) || worksWith(actor, dialogue)) return allowed;
    return denied('dialogue.denied.see');
  },
};

function worksWith(actor: Actor, dialogue: SeenDialogue): boolean {
  return (
    committeeRoles.some((role) => holdsInCommittee(actor, role, dialogue.committeeId)) ||
    holdsInDialogue(actor, dialogue.id, ...dialogueRoles) ||
    holdsInInstallation(actor, 'administrator') ||
    holdsInInstallation(actor, 'dataProtectionOfficer')
  );
}
