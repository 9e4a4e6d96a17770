import { writtenOut } from '@/lib/core/time';
import type { DecisionOutcome } from '@/lib/decision/model';
import type { DialogueState } from '@/lib/dialogue/model';
import { isDrafted } from '@/lib/plan/policy';
import { lastDayToDecide } from '@/lib/plan/rules';
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
 * What the nämnd decides about a plan, and when. No meeting is planned in the data: it is said since when the plan
 * waits, and the last day that the decision can be made, which is that of the task.
 */
export function PlanDecision({ state, submitted, decision, opensOn, say }: Props) {
  if (state === 'pendingDecision' && submitted) {
    const { number, at } = submitted;
    const lastDay = lastDayToDecide(opensOn);
    return (
      <>
        <p>
          <b>{say('plan.decision.asked')}</b>
        </p>
        <p>
          {say('plan.decision.awaited', { number, day: writtenOut(at, 'sv') })}{' '}
          {lastDay ? say('plan.decision.lastDay', { day: writtenOut(lastDay, 'sv') }) : null}
        </p>
      </>
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
