import type { DialogueState } from '@/lib/dialogue/model';
import type { PrincipleResult } from '@/lib/principles/model';
import type { PlanContent } from './model';
import { isDrafted } from './policy';

/**
 * How a principle's result is told to one who decides. `awaited`: met so far, and what is left of it is the very
 * decision that the nämnd is to make. `notApplicable`: answered, and by the answer it does not concern this dialogue.
 */
export const standings = ['attention', 'awaited', 'met', 'notApplicable', 'later', 'notChecked'] as const;
export type Standing = (typeof standings)[number];

/** What is told of a result, by the same plan and in the state that the dialogue is in. It judges nothing anew. */
export function standingOf(
  result: PrincipleResult,
  content: Pick<PlanContent, 'childrenAffected'>,
  state: DialogueState,
): Standing {
  if (result.overridden) return 'attention';
  if (result.finding === 'later' || result.finding === 'notChecked') return result.finding;
  if (result.finding !== 'met') return 'attention';
  // What somebody attested in words was not read out of the plan.
  if (result.attested) return 'met';
  if (result.cluster === 'P2' && (isDrafted(state) || state === 'pendingDecision')) return 'awaited';
  return result.cluster === 'P8' && content.childrenAffected === 'no' ? 'notApplicable' : 'met';
}
