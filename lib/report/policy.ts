import { analysisPolicy } from '@/lib/analysis/policy';
import { type Actor, holdsInCommittee, holdsInDialogue } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { AdoptingRole } from './model';

export type ReportedDialogue = { id: string; committeeId: string };

/** The role in which somebody enters what the nämnd adopted, where they may. */
export function adoptsAs(actor: Actor, dialogue: ReportedDialogue): AdoptingRole | undefined {
  if (holdsInDialogue(actor, dialogue.id, 'politicalOwner')) return 'politicalOwner';
  return holdsInCommittee(actor, 'registrar', dialogue.committeeId) ? 'registrar' : undefined;
}

export const reportPolicy = {
  /** The report's lines are written by those who know the material. */
  write(actor: Actor, dialogue: ReportedDialogue): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'analyst', 'feedbackOwner', 'projectLead')
      ? allowed
      : denied('report.denied.write');
  },
  /** A draft is read by those who compile, and by those who publish it; a published version by everyone. */
  readDraft(actor: Actor, dialogue: ReportedDialogue): Verdict {
    return analysisPolicy.read(actor, dialogue).allowed || reportPolicy.publish(actor, dialogue).allowed
      ? allowed
      : denied('report.denied.readDraft');
  },
  /** What the public reads is published by the communicator or the project lead. */
  publish(actor: Actor, dialogue: ReportedDialogue): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'communicator', 'projectLead')
      ? allowed
      : denied('report.denied.publish');
  },
  /** Handing the matter over to the nämnd. */
  prepareDecision(actor: Actor, dialogue: ReportedDialogue): Verdict {
    return holdsInDialogue(actor, dialogue.id, 'projectLead', 'feedbackOwner')
      ? allowed
      : denied('report.denied.prepare');
  },
  /** The nämnd decides in a meeting; its registrar records what was minuted. */
  recordMatter(actor: Actor, dialogue: ReportedDialogue): Verdict {
    return holdsInCommittee(actor, 'registrar', dialogue.committeeId)
      ? allowed
      : denied('report.denied.recordMatter');
  },
  /** The political response is the text adopted with the decision, never an official's own. */
  adopt(actor: Actor, dialogue: ReportedDialogue): Verdict {
    return adoptsAs(actor, dialogue) ? allowed : denied('report.denied.adopt');
  },
};
