import type { Role } from '@/lib/core/actor';
import { addDays } from '@/lib/core/time';
import type { TextKey } from '@/lib/text/keys';
import type { PlanContent, PlanField } from './model';

/** Something that a plan lacks before it can be submitted, with the words to say so. */
export type Missing = { field: PlanField | 'roles'; key: TextKey };

/** Roles that somebody must have been appointed to before residents are invited. */
export const neededRoles = ['projectLead', 'politicalOwner', 'moderator', 'feedbackOwner'] as const;

const words: readonly [PlanField, TextKey][] = [
  ['question', 'plan.missing.question'],
  ['purpose', 'plan.missing.purpose'],
  ['background', 'plan.missing.background'],
  ['alreadyDecided', 'plan.missing.alreadyDecided'],
  ['openItems', 'plan.missing.openItems'],
  ['level', 'plan.missing.level'],
  ['promise', 'plan.missing.promise'],
  ['decidingOrgan', 'plan.missing.decidingOrgan'],
  ['useOfResult', 'plan.missing.useOfResult'],
  ['targetGroups', 'plan.missing.targetGroups'],
  ['activities', 'plan.missing.activities'],
  ['audienceChoice', 'plan.missing.audienceChoice'],
  ['opensOn', 'plan.missing.opensOn'],
  ['closesOn', 'plan.missing.closesOn'],
  ['compileBy', 'plan.missing.compileBy'],
  ['interimFeedbackOn', 'plan.missing.interimFeedbackOn'],
  ['decisionOn', 'plan.missing.decisionOn'],
  ['finalFeedbackOn', 'plan.missing.finalFeedbackOn'],
  ['evaluationOn', 'plan.missing.evaluationOn'],
  ['personalData', 'plan.missing.personalData'],
  ['legalBasis', 'plan.missing.legalBasis'],
  ['keptFor', 'plan.missing.keptFor'],
];

/** Pairs of days that must come in this order, whatever the principles say about the decision. */
const order: readonly [PlanField, PlanField, TextKey][] = [
  ['opensOn', 'closesOn', 'plan.missing.closesAfterOpening'],
  ['closesOn', 'interimFeedbackOn', 'plan.missing.interimAfterClosing'],
  ['decisionOn', 'finalFeedbackOn', 'plan.missing.finalAfterDecision'],
  ['finalFeedbackOn', 'evaluationOn', 'plan.missing.evaluationLast'],
];

/**
 * What is missing before the plan can be submitted, in the plan's order. What a principle checks and may be
 * overridden (children, inclusion, the time before the decision) is left to the principle.
 */
export function missingFrom(content: PlanContent, appointed: readonly Role[]): Missing[] {
  const missing: Missing[] = words
    .filter(([field]) => isBlank(content[field]))
    .map(([field, key]) => ({ field, key }));
  const nameless = content.activities.some(({ kind, title }) => kind === '' || title === '');
  if (nameless) missing.push({ field: 'activities', key: 'plan.missing.activityName' });
  for (const [earlier, later, key] of order) {
    if (content[earlier] && content[later] && content[earlier] >= content[later]) {
      missing.push({ field: later, key });
    }
  }
  for (const role of neededRoles) {
    if (!appointed.includes(role)) missing.push({ field: 'roles', key: `plan.missing.role.${role}` });
  }
  return missing;
}

function isBlank(value: PlanContent[PlanField]): boolean {
  return typeof value !== 'boolean' && value.length === 0;
}

/** The last day on which the nämnd can decide about a plan: the day before the dialogue is to open. */
export function lastDayToDecide(opensOn: string): string | null {
  return opensOn ? addDays(opensOn, -1) : null;
}
