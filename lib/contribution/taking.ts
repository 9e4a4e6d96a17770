import type { DialogueState } from '@/lib/dialogue/model';

/** Does a dialogue take contributions now, and if not, why not? */
export type Taking = 'yes' | 'notYet' | 'paused' | 'closed' | 'never';

/** Ended without an answer to wait for: whatever day it was to close says nothing any more. */
const over: readonly DialogueState[] = ['declined', 'informationOnly', 'cancelled'];

/** State and closing time both count, against one clock: the worker may be late with closing. */
export function takes(dialogue: { state: DialogueState; closesAt: Date | null }, now: Date): Taking {
  if (dialogue.state === 'announced') return 'notYet';
  if (dialogue.state === 'paused') return 'paused';
  if (over.includes(dialogue.state)) return 'never';
  if (dialogue.state !== 'open') return 'closed';
  return dialogue.closesAt && dialogue.closesAt.getTime() > now.getTime() ? 'yes' : 'closed';
}

/** Does the edition in force take proposals? Its activities say so. */
export function takesProposals(activities: readonly { kind: string }[] | null): boolean {
  return activities?.some(({ kind }) => kind === 'onlineProposals') ?? false;
}
