import { StateTag } from '@/components/ui/tag';
import { isBlocking } from '@/lib/principles/evaluate';
import type { PrincipleResult } from '@/lib/principles/model';
import type { Say } from '@/lib/text/server';

/** What one principle says, in words and in the shape of its knot. */
export function FindingTag({ result, say }: { result: PrincipleResult; say: Say }) {
  if (result.overridden) return <StateTag state="present">{say('principles.finding.overridden')}</StateTag>;
  return <StateTag state={knotOf(result)}>{say(`principles.finding.${result.finding}`)}</StateTag>;
}

function knotOf(result: PrincipleResult) {
  if (result.finding === 'met') return 'past';
  if (result.finding === 'later' || result.finding === 'notChecked') return 'future';
  return isBlocking(result) ? 'overdue' : 'present';
}
