import { type Actor, holdsInCommittee } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from '@/lib/dialogue/model';

type InitiativeDialogue = { id: string; committeeId: string; state: DialogueState };

export const initiativePolicy = {
  /** The initiative is political; an official may write it down for the nämnd. */
  register(actor: Actor, committee: { id: string }): Verdict {
    const may =
      holdsInCommittee(actor, 'politician', committee.id) ||
      holdsInCommittee(actor, 'official', committee.id);
    return may ? allowed : denied('initiative.denied.register');
  },

  startAssessment(actor: Actor, dialogue: InitiativeDialogue): Verdict {
    if (!holdsInCommittee(actor, 'official', dialogue.committeeId)) return denied('initiative.denied.assess');
    return dialogue.state === 'initiative' ? allowed : denied('initiative.denied.notInitiative');
  },

  assess(actor: Actor, dialogue: InitiativeDialogue): Verdict {
    if (!holdsInCommittee(actor, 'official', dialogue.committeeId)) return denied('initiative.denied.assess');
    return dialogue.state === 'assessment' ? allowed : denied('initiative.denied.notAssessment');
  },

  /** The nämnd, or the one it has asked, abstains; an official or the registrar records it. */
  decline(actor: Actor, dialogue: InitiativeDialogue): Verdict {
    if (!recordsEnds(actor, dialogue)) return denied('initiative.denied.end');
    const beforeDecision = ['initiative', 'assessment', 'planning'].includes(dialogue.state);
    return beforeDecision ? allowed : denied('initiative.denied.notBeforePlan');
  },

  recordInformation(
    actor: Actor,
    dialogue: InitiativeDialogue & { assessed: 'dialogue' | 'informationOnly' | null },
  ): Verdict {
    if (!recordsEnds(actor, dialogue)) return denied('initiative.denied.end');
    const isInformation = dialogue.state === 'assessment' && dialogue.assessed === 'informationOnly';
    return isInformation ? allowed : denied('initiative.denied.notInformation');
  },

  /** Typing errors are mended by those who keep the nämnd's papers. */
  correct(actor: Actor, dialogue: { committeeId: string }): Verdict {
    return recordsEnds(actor, dialogue) ? allowed : denied('initiative.denied.correct');
  },
};

function recordsEnds(actor: Actor, dialogue: { committeeId: string }): boolean {
  return (
    holdsInCommittee(actor, 'official', dialogue.committeeId) ||
    holdsInCommittee(actor, 'registrar', dialogue.committeeId)
  );
}

/** What this person may do with an initiative now, and, where that is nothing, why. */
export function initiativeActions(
  actor: Actor,
  initiative: InitiativeDialogue & {
    assessment: { outcome: 'dialogue' | 'informationOnly' } | null;
  },
) {
  const { start, assess, decline, recordInformation } = {
    start: initiativePolicy.startAssessment(actor, initiative),
    assess: initiativePolicy.assess(actor, initiative),
    decline: initiativePolicy.decline(actor, initiative),
    recordInformation: initiativePolicy.recordInformation(actor, {
      ...initiative,
      assessed: initiative.assessment?.outcome ?? null,
    }),
  };
  const asked = [start, assess, decline, recordInformation];
  const early = initiative.state === 'initiative' || initiative.state === 'assessment';
  const refused = early && asked.every((verdict) => !verdict.allowed) ? start : undefined;
  return {
    start: start.allowed,
    assess: assess.allowed,
    decline: decline.allowed,
    recordInformation: recordInformation.allowed,
    reason: refused && !refused.allowed ? refused.reason : undefined,
  };
}
