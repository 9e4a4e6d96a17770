import type { DialogueState } from '@/lib/dialogue/model';
import type { DecisionOutcome } from './model';

/** Where a recorded decision takes the dialogue. */
export const stateAfter: Record<DecisionOutcome, DialogueState> = {
  held: 'approved',
  declined: 'declined',
  returned: 'returned',
};
