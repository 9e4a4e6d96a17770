import { defineUseCase } from '@/lib/core/use-case';
import { attestingRole, planPolicy } from './policy';
import { addStatement, lockStatement, statementInput } from './statement';

/** States in words that a principle is met which no program can check. */
export const attestPrinciple = defineUseCase({
  name: 'plan.attest-principle',
  input: statementInput,
  load: lockStatement,
  allow: (actor, { dialogue, principle }) => planPolicy.attest(actor, dialogue, principle),
  run: async (circumstances, input) => {
    const role = attestingRole(circumstances.actor, circumstances.subject.dialogue) ?? 'projectLead';
    await addStatement(circumstances, input, { kind: 'attested', role });
    const { dialogueId, principleId } = input;
    return { value: { dialogueId }, events: [{ type: 'principle.attested', dialogueId, principleId }] };
  },
});
