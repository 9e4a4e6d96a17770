import type { DialogueState } from './model';
import { isEnd } from './workflow';

/** A knot of the office's thread: the steps of the work, each with a page where it has one. */
export const officeSteps = [
  'initiative',
  'plan',
  'principles',
  'decision',
  'publication',
  'contributions',
  'coding',
  'answers',
  'report',
  'followup',
] as const;
export type OfficeStep = (typeof officeSteps)[number];

export type OfficeKnot = {
  step: OfficeStep;
  state: 'past' | 'present' | 'future';
  /** Where the step is worked with; none while it has not been reached. */
  href: string | null;
};

/** In which step a dialogue is while it has this state. */
const stepOf: Record<DialogueState, OfficeStep> = {
  initiative: 'initiative',
  assessment: 'initiative',
  planning: 'plan',
  returned: 'plan',
  pendingDecision: 'decision',
  approved: 'publication',
  announced: 'publication',
  paused: 'publication',
  open: 'contributions',
  closed: 'coding',
  compiling: 'coding',
  interimFeedback: 'answers',
  decisionPreparation: 'answers',
  decided: 'report',
  finalFeedback: 'followup',
  followUp: 'followup',
  evaluated: 'followup',
  archived: 'followup',
  declined: 'initiative',
  informationOnly: 'initiative',
  cancelled: 'publication',
};

const pageOf: Partial<Record<OfficeStep, (id: string) => string>> = {
  initiative: (id) => `/kontor/dialoger/${id}/bedomning`,
  plan: (id) => `/kontor/dialoger/${id}/plan`,
  principles: (id) => `/kontor/dialoger/${id}/principer`,
  decision: (id) => `/kontor/dialoger/${id}/beslut`,
  publication: (id) => `/kontor/dialoger/${id}/publicering`,
  contributions: (id) => `/kontor/dialoger/${id}/granskning`,
  coding: (id) => `/kontor/dialoger/${id}/kodning`,
  answers: (id) => `/kontor/dialoger/${id}/svar`,
  report: (id) => `/kontor/dialoger/${id}/rapport`,
  followup: (id) => `/kontor/dialoger/${id}/uppfoljning`,
};

/** Steps that have nothing to show before the dialogue has come to the step that stands beside them. */
const opensWith: Partial<Record<OfficeStep, OfficeStep>> = {
  principles: 'plan',
  decision: 'plan',
  answers: 'coding',
  report: 'coding',
};

/** The way of one dialogue as the office's navigation. */
export function officeThread(dialogue: {
  id: string;
  state: DialogueState;
  /** Was there a plan? One that was declined by decision has one, one that ended as an initiative has none. */
  hasPlan: boolean;
}): OfficeKnot[] {
  const declined = dialogue.state === 'declined' && dialogue.hasPlan;
  const here = officeSteps.indexOf(declined ? 'decision' : stepOf[dialogue.state]);
  const over = isEnd(dialogue.state);
  return officeSteps
    .map((step, place): OfficeKnot => {
      const state = place < here || (over && place === here) ? 'past' : place === here ? 'present' : 'future';
      const reached = officeSteps.indexOf(opensWith[step] ?? step) <= here;
      return { step, state, href: reached ? (pageOf[step]?.(dialogue.id) ?? null) : null };
    })
    .filter((knot, place) => !over || place <= here || knot.state !== 'future');
}
