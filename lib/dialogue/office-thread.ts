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

/** The pages of each step, under the dialogue's own address; the first is where the step begins. */
const pagesOf: Record<OfficeStep, readonly [string, ...string[]]> = {
  initiative: ['bedomning'],
  plan: ['plan'],
  principles: ['principer'],
  decision: ['beslut'],
  publication: ['publicering', 'spridning', 'oversattning'],
  contributions: ['granskning', 'inlagg'],
  coding: ['kodning', 'teman'],
  answers: ['svar'],
  report: ['rapport', 'beslut-i-sak'],
  followup: ['uppfoljning', 'utvardering'],
};

/** Which step a page of the dialogue belongs to: the first part of its address below the dialogue's. */
export function stepOfPage(page: string): OfficeStep | undefined {
  return officeSteps.find((step) => pagesOf[step].includes(page));
}

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
      return { step, state, href: reached ? `/kontor/dialoger/${dialogue.id}/${pagesOf[step][0]}` : null };
    })
    .filter((knot, place) => !over || place <= here || knot.state !== 'future');
}
