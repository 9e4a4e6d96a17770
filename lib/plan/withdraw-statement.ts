import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { PrincipleStatement } from '@/lib/principles/model';
import { statementsOf } from '@/lib/principles/queries';
import { planPolicy } from './policy';
import { addStatement, lockStatement, statementInput } from './statement';

/** Takes back what was attested or overridden about a principle. What was said stays in the record. */
export const withdrawStatement = defineUseCase({
  name: 'plan.withdraw-statement',
  input: statementInput,
  load: async (tx, input, now) => {
    const subject = await lockStatement(tx, input, now);
    if (!subject) return undefined;
    return {
      ...subject,
      standing: standingStatement(await statementsOf(tx, input.dialogueId), input.principleId),
    };
  },
  allow: (actor, { dialogue, principle, standing }) =>
    planPolicy.withdrawStatement(actor, dialogue, {
      role: standing?.role ?? principle.overrideRole ?? 'politicalOwner',
    }),
  run: async (circumstances, input) => {
    const { standing } = circumstances.subject;
    if (!standing) throw conflict('principles.conflict.nothing');
    await addStatement(circumstances, input, { kind: 'withdrawn', role: standing.role });
    const { dialogueId, principleId } = input;
    return {
      value: { dialogueId },
      events: [{ type: 'principle.statement-withdrawn', dialogueId, principleId }],
    };
  },
});

/** The latest thing that stands about a principle, if it has not been withdrawn. */
export function standingStatement(
  statements: readonly PrincipleStatement[],
  principleId: string,
): PrincipleStatement | undefined {
  const latest = statements.filter((statement) => statement.principleId === principleId).at(-1);
  return latest?.kind === 'withdrawn' ? undefined : latest;
}
