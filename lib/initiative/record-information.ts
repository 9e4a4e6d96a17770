import { defineUseCase } from '@/lib/core/use-case';
import { endEarly, lockInitiative } from './early-end';
import { earlyEndInput } from './model';
import { initiativePolicy } from './policy';

/** The assessment said that nothing can be influenced: it becomes information, and says so in public. */
export const recordInformation = defineUseCase({
  name: 'initiative.record-information',
  input: earlyEndInput,
  load: lockInitiative,
  allow: initiativePolicy.recordInformation,
  run: async (circumstances, end) => {
    await endEarly(circumstances, end, 'informationOnly');
    return {
      value: { dialogueId: end.dialogueId },
      events: [{ type: 'initiative.information-recorded', dialogueId: end.dialogueId }],
    };
  },
});
