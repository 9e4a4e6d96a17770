import type { DialogueState } from '@/lib/dialogue/model';

const beforeDecision: readonly DialogueState[] = [
  'announced',
  'open',
  'paused',
  'closed',
  'compiling',
  'interimFeedback',
  'decisionPreparation',
];

/** Is what came in still to be weighed by the nämnd? */
export function isBeforeDecision(state: DialogueState): boolean {
  return beforeDecision.includes(state);
}
