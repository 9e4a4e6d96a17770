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

/**
 * Is it known how much has been read? Who read what is deleted after a dialogue has been archived; a count of the
 * rows that are left would say that nobody read.
 */
export function isReadingKnown(state: DialogueState): boolean {
  return state !== 'archived';
}

/** Is what came in still to be weighed by the nämnd? */
export function isBeforeDecision(state: DialogueState): boolean {
  return beforeDecision.includes(state);
}
