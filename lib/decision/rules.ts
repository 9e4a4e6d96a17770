import type { DialogueState } from '@/lib/dialogue/model';
import type { DecisionOutcome } from './model';

/** May this be decided now? A no needs no plan that is whole again. */
export function mayBeDecided(state: DialogueState, outcome: DecisionOutcome): boolean {
  return state === 'pendingDecision' || (state === 'returned' && outcome === 'declined');
}

/** Where a recorded decision takes the dialogue. */
export const stateAfter: Record<DecisionOutcome, DialogueState> = {
  held: 'approved',
  declined: 'declined',
  returned: 'returned',
};
