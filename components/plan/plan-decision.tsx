import { writtenOut } from '@/lib/core/time';
import type { DecisionOutcome } from '@/lib/decision/model';
import type { DialogueState } from '@/lib/dialogue/model';
import { isDrafted } from '@/lib/plan/policy';
import type { Say } from '@/lib/text/server';

type Props = {
  state: DialogueState;
  /** The version that lies with the nämnd, or did. */
  submitted: { number: number; at: Date } | undefined;
  decision: { organ: string; decidedOn: string; paragraph: string; outcome: DecisionOutcome } | undefined;
  opensOn: string;
  say: Say;
};

/**
 * When the nämnd decides about a plan. No day is planned for it in the data: it is said since when the plan waits,
 * and what the decision cannot come after.
 */
export function PlanDecision({ state, submitted, decision, opensOn, say }: Props) {
  if (state === 'pendingDecision' && submitted) {
    const { number, at } = submitted;
    return (
      <p>
        {say('plan.decision.awaited', { number, day: writtenOut(at, 'sv') })}{' '}
        {opensOn ? say('plan.decision.opens', { day: writtenOut(opensOn, 'sv') }) : null}
      </p>
    );
  }
  if (decision && (state === 'returned' || !isDrafted(state))) {
    const { organ, decidedOn, paragraph, outcome } = decision;
    return (
      <p>{say(`plan.decision.decided.${outcome}`, { organ, paragraph, day: writtenOut(decidedOn, 'sv') })}</p>
    );
  }
  return isDrafted(state) ? <p>{say('plan.decision.drafted')}</p> : null;
}
