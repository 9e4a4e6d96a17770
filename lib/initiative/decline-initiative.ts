import { defineUseCase } from '@/lib/core/use-case';
import { endEarly, lockInitiative } from './early-end';
import { earlyEndInput } from './model';
import { initiativePolicy } from './policy';

/** "Considered, not held, because …": kept, and public. */
export const declineInitiative = defineUseCase({
  name: 'initiative.decline-initiative',
  input: earlyEndInput,
  load: lockInitiative,
  allow: initiativePolicy.decline,
  run: async (circumstances, end) => {
    await endEarly(circumstances, end, 'declined');
    return {
      value: { dialogueId: end.dialogueId },
      events: [{ type: 'initiative.declined', dialogueId: end.dialogueId }],
    };
  },
});
