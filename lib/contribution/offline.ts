import {
  type Actor,
  holdsInCommittee,
  holdsInDialogue,
  holdsInInstallation,
  personIdOf,
} from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import type { DialogueState } from '@/lib/dialogue/model';
import type { Audience, Channel, ContributionKind } from './model';

/** What reaches the municipality one by one, beside the web. */
export const recordedChannels = ['letter', 'email', 'phone', 'visit', 'paper'] as const;
export type RecordedChannel = (typeof recordedChannels)[number];

type RecordedHere = { id: string; committeeId: string; recordedBy: string | null };
export type RecordingDialogue = { id: string; committeeId: string; state: DialogueState };

/** From the opening until the chain is evaluated: what is late is also received, and owed an answer. */
const recordableStates: readonly DialogueState[] = [
  'open',
  'paused',
  'closed',
  'compiling',
  'interimFeedback',
  'decisionPreparation',
  'decided',
  'finalFeedback',
  'followUp',
];

/** Can anything be written in for a dialogue in this state? */
export function isRecordable(state: DialogueState): boolean {
  return recordableStates.includes(state);
}

export const offlinePolicy = {
  /** Those who meet people write down what they say; a verbal statement says who noted it, and when. */
  record(actor: Actor, dialogue: RecordingDialogue): Verdict {
    if (!mayRecord(actor, dialogue)) return denied('offline.denied.record');
    return isRecordable(dialogue.state) ? allowed : denied('offline.denied.state');
  },

  /** A file is read in, and taken back, by the same people. */
  import(actor: Actor, dialogue: RecordingDialogue): Verdict {
    return offlinePolicy.record(actor, dialogue);
  },

  /**
   * A receipt shows its holder also what lies under a mask. So it is printed by whoever wrote the words in
   * themselves, and by those who may read originals.
   */
  printReceipts(actor: Actor, { id, committeeId, recordedBy }: RecordedHere): Verdict {
    const ownRecord = recordedBy !== null && personIdOf(actor) === recordedBy;
    const readsOriginals =
      holdsInDialogue(actor, id, 'moderator') || holdsInCommittee(actor, 'registrar', committeeId);
    return ownRecord || readsOriginals ? allowed : denied('offline.denied.receipts');
  },

  /** Copies of what was received are the registrar's to hand out. Source: tryckfrihetsförordningen 2:15. */
  disclose(actor: Actor, dialogue: { committeeId: string }): Verdict {
    return holdsInCommittee(actor, 'registrar', dialogue.committeeId)
      ? allowed
      : denied('offline.denied.disclose');
  },

  /** Erasing a text is decided by the data protection officer. */
  erase(actor: Actor): Verdict {
    return holdsInInstallation(actor, 'dataProtectionOfficer') ? allowed : denied('offline.denied.erase');
  },
};

function mayRecord(actor: Actor, { id, committeeId }: RecordingDialogue): boolean {
  return (
    holdsInDialogue(actor, id, 'moderator', 'analyst', 'projectLead', 'communicator', 'feedbackOwner') ||
    holdsInCommittee(actor, 'registrar', committeeId)
  );
}

/** Letters and talks are for the municipality unless the sender wanted otherwise; notes of a meeting are public. */
export function usualAudience(channel: Channel): Audience {
  return channel === 'paper' || channel === 'meeting' || channel === 'web' ? 'public' : 'municipality';
}

/** What a text that came in this way is. */
export function kindOf(channel: Channel): ContributionKind {
  if (channel === 'meeting') return 'notedPoint';
  return channel === 'letter' || channel === 'email' ? 'letter' : 'comment';
}
