import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { planPolicy } from './policy';
import { addStatement, lockStatement, statementInput } from './statement';

/** Lets a plan go on although a principle is not met: by the role it names, with a reason that is kept. */
export const overridePrinciple = defineUseCase({
  name: 'plan.override-principle',
  input: statementInput,
  load: lockStatement,
  allow: (actor, { dialogue, principle }) => planPolicy.override(actor, dialogue, principle),
  run: async (circumstances, input) => {
    const role = circumstances.subject.principle.overrideRole;
    if (!role) throw conflict('principles.denied.notOverridable');
    await addStatement(circumstances, input, { kind: 'overridden', role });
    const { dialogueId, principleId } = input;
    return { value: { dialogueId }, events: [{ type: 'principle.overridden', dialogueId, principleId }] };
  },
});
