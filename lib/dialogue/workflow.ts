import type { DialogueState } from './model';

/**
 * The state table: which state may follow which. Names and order only; each transition is a use case in the
 * room that can prove its condition. `paused` returns to where it came from (see `resume`), and `cancelled`
 * is an end only where nothing was received.
 */
const next: Record<DialogueState, readonly DialogueState[]> = {
  initiative: ['assessment', 'declined'],
  assessment: ['planning', 'informationOnly', 'declined'],
  planning: ['pendingDecision', 'declined', 'cancelled'],
  pendingDecision: ['approved', 'declined', 'returned', 'planning'],
  returned: ['pendingDecision', 'declined', 'cancelled'],
  approved: ['announced', 'open', 'returned', 'cancelled'],
  announced: ['open', 'paused', 'closed', 'cancelled'],
  open: ['closed', 'paused', 'cancelled'],
  paused: ['announced', 'open', 'closed', 'cancelled'],
  closed: ['compiling'],
  compiling: ['interimFeedback'],
  interimFeedback: ['decisionPreparation'],
  decisionPreparation: ['decided'],
  decided: ['finalFeedback'],
  finalFeedback: ['followUp'],
  followUp: ['evaluated'],
  evaluated: ['archived'],
  archived: [],
  declined: [],
  informationOnly: [],
  cancelled: [],
};

/** May a dialogue go from one state to the other? */
export function mayBecome(from: DialogueState, to: DialogueState): boolean {
  return next[from].includes(to);
}

/** States that the public may know of: announced and everything after it, and the two early ends. */
export function isPublic(state: DialogueState): boolean {
  return !['initiative', 'assessment', 'planning', 'pendingDecision', 'returned', 'approved'].includes(state);
}

/** Has the chain come to an end? */
export function isEnd(state: DialogueState): boolean {
  return next[state].length === 0;
}

/** The main way, in order, for progress and the register. */
export const mainWay: readonly DialogueState[] = [
  'initiative',
  'assessment',
  'planning',
  'pendingDecision',
  'approved',
  'announced',
  'open',
  'closed',
  'compiling',
  'interimFeedback',
  'decisionPreparation',
  'decided',
  'finalFeedback',
  'followUp',
  'evaluated',
  'archived',
];
