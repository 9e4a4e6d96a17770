import { type Actor, holdsInCommittee, holdsInDialogue, personIdOf, type Role } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from '@/lib/dialogue/model';
import type { PrincipleDefinition } from '@/lib/principles/model';
import { holdsFor } from '@/lib/principles/policy';

export type PlannedDialogue = { id: string; committeeId: string; state: DialogueState };

/** Before the nämnd has decided, the plan is being made. */
const drafting: readonly DialogueState[] = ['planning', 'returned'];
/** After it, details may change as long as what was decided stays the same. */
const decided: readonly DialogueState[] = ['approved', 'announced', 'open', 'paused'];

export const planPolicy = {
  /** Those who write the plan: the project lead, the communicator, and the officials of the nämnd. */
  save(actor: Actor, dialogue: PlannedDialogue): Verdict {
    const writes =
      holdsInDialogue(actor, dialogue.id, 'projectLead', 'communicator') ||
      holdsInCommittee(actor, 'official', dialogue.committeeId);
    return writes ? whileItIsWritten(dialogue.state) : denied('plan.denied.save');
  },

  submit(actor: Actor, dialogue: PlannedDialogue): Verdict {
    if (!holdsInDialogue(actor, dialogue.id, 'projectLead')) return denied('plan.denied.submit');
    return whileItIsWritten(dialogue.state);
  },

  withdraw(actor: Actor, dialogue: PlannedDialogue): Verdict {
    if (!holdsInDialogue(actor, dialogue.id, 'projectLead')) return denied('plan.denied.withdraw');
    return dialogue.state === 'pendingDecision' ? allowed : denied('plan.denied.notSubmitted');
  },

  /** A principle that no program can check: the project lead describes, the political owner signs. */
  attest(
    actor: Actor,
    dialogue: PlannedDialogue,
    principle: Pick<PrincipleDefinition, 'checkKind'>,
    /** Whose description stands, if somebody's does. */
    describedBy: string | undefined,
  ): Verdict {
    const role = attestingRole(actor, dialogue);
    if (!role) return denied('principles.denied.attest');
    if (principle.checkKind !== 'attested') return denied('principles.denied.notAttested');
    if (role === 'politicalOwner') {
      if (!describedBy) return denied('principles.denied.notDescribed');
      if (describedBy === personIdOf(actor)) return denied('principles.denied.ownWords');
    }
    return whileItIsDrafted(dialogue.state);
  },

  /** An override belongs to the role that the principle names, and to nobody else. */
  override(actor: Actor, dialogue: PlannedDialogue, principle: PrincipleDefinition): Verdict {
    if (principle.overrideRole === null) return denied('principles.denied.notOverridable');
    if (!holdsFor(actor, principle.overrideRole, dialogue)) return denied('principles.denied.override');
    return whileItIsDrafted(dialogue.state);
  },

  /** What was stated in a role is taken back in the same role. */
  withdrawStatement(actor: Actor, dialogue: PlannedDialogue, stated: { role: Role }): Verdict {
    if (!holdsFor(actor, stated.role, dialogue)) return denied('principles.denied.withdraw');
    return whileItIsDrafted(dialogue.state);
  },
};

/**
 * The role in which somebody attests. Whoever leads the project describes, also where they own it: one describes
 * and another signs.
 */
export function attestingRole(
  actor: Actor,
  dialogue: { id: string },
): 'politicalOwner' | 'projectLead' | undefined {
  if (holdsInDialogue(actor, dialogue.id, 'projectLead')) return 'projectLead';
  return holdsInDialogue(actor, dialogue.id, 'politicalOwner') ? 'politicalOwner' : undefined;
}

/** Has the nämnd decided to hold the dialogue, so that the plan may change in its details only? */
export function isDecided(state: DialogueState): boolean {
  return decided.includes(state);
}

/** Is the plan being made, before the nämnd has it or after it came back? */
export function isDrafted(state: DialogueState): boolean {
  return drafting.includes(state);
}

function whileItIsWritten(state: DialogueState): Verdict {
  if (isDrafted(state) || isDecided(state)) return allowed;
  if (state === 'initiative' || state === 'assessment') return denied('plan.denied.notPlanning');
  return denied(state === 'pendingDecision' ? 'plan.denied.withCommittee' : 'plan.denied.over');
}

function whileItIsDrafted(state: DialogueState): Verdict {
  return isDrafted(state) ? allowed : denied('principles.denied.frozen');
}
