import { defineUseCase } from '@/lib/core/use-case';
import { standingDescription } from '@/lib/principles/evaluate';
import { statementsOf } from '@/lib/principles/queries';
import { attestingRole, planPolicy } from './policy';
import { addStatement, lockStatement, statementInput } from './statement';

/** States in words that a principle is met which no program can check. */
export const attestPrinciple = defineUseCase({
  name: 'plan.attest-principle',
  input: statementInput,
  load: async (tx, input, now) => {
    const subject = await lockStatement(tx, input, now);
    if (!subject) return undefined;
    const described = standingDescription(await statementsOf(tx, input.dialogueId), input.principleId);
    return { ...subject, describedBy: described?.byId };
  },
  allow: (actor, { dialogue, principle, describedBy }) =>
    planPolicy.attest(actor, dialogue, principle, describedBy),
  run: async (circumstances, input) => {
    const role = attestingRole(circumstances.actor, circumstances.subject.dialogue) ?? 'projectLead';
    await addStatement(circumstances, input, { kind: 'attested', role });
    const { dialogueId, principleId } = input;
    return { value: { dialogueId }, events: [{ type: 'principle.attested', dialogueId, principleId }] };
  },
});
