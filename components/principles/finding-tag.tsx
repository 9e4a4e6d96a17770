import { StateTag } from '@/components/ui/tag';
import type { PlanContent } from '@/lib/plan/model';
import type { Standing } from '@/lib/plan/principle-standing';
import { isBlocking } from '@/lib/principles/evaluate';
import type { PrincipleResult } from '@/lib/principles/model';
import type { Say } from '@/lib/text/server';

type Props = {
  result: PrincipleResult;
  /** How it is told in this dialogue, where one is read; else what the check found is all that is said. */
  standing?: Standing;
  say: Say;
};

/** What one principle says, in words and in the shape of its knot. */
export function FindingTag({ result, standing, say }: Props) {
  if (result.overridden) return <StateTag state="present">{say('principles.finding.overridden')}</StateTag>;
  if (standing === 'awaited')
    return <StateTag state="present">{say('principles.standing.awaited')}</StateTag>;
  if (standing === 'notApplicable') {
    return <StateTag state="past">{say('principles.standing.notApplicable')}</StateTag>;
  }
  return <StateTag state={knotOf(result)}>{say(`principles.finding.${result.finding}`)}</StateTag>;
}

type ReasonProps = { standing: Standing; content: Pick<PlanContent, 'childrenHow'>; say: Say };

/** Why a principle is neither met nor unmet here: what is left of it, or the answer that puts it aside. */
export function StandingReason({ standing, content, say }: ReasonProps) {
  if (standing === 'awaited') return <p>{say('principles.reason.awaited')}</p>;
  if (standing !== 'notApplicable') return null;
  return (
    <p className="whitespace-pre-line">
      {say('principles.reason.notApplicable', { why: content.childrenHow })}
    </p>
  );
}

function knotOf(result: PrincipleResult) {
  if (result.finding === 'met') return 'past';
  if (result.finding === 'later' || result.finding === 'notChecked') return 'future';
  return isBlocking(result) ? 'overdue' : 'present';
}
