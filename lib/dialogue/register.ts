import { dayOf, daysBetween } from '@/lib/core/time';
import type { DialogueState } from './model';
import { isEnd, isPublic } from './workflow';

/** The promised days of a dialogue, from its latest edition or else its plan; blank where not yet said. */
export type WorkDates = {
  opensOn: string | null;
  closesOn: string | null;
  interimFeedbackOn: string | null;
  decisionOn: string | null;
  finalFeedbackOn: string | null;
  evaluationOn: string | null;
};

/** The parts of the register: each dialogue is in one of them. */
export const registerParts = ['all', 'preparing', 'open', 'working', 'ended'] as const;
export type RegisterPart = (typeof registerParts)[number];

export type RegisteredDialogue = WorkDates & {
  state: DialogueState;
  closesAt: Date | null;
};

/** Does a dialogue in this state belong to this part of the register? */
export function isIn(part: RegisterPart, { state }: { state: DialogueState }): boolean {
  if (part === 'all') return true;
  if (isEnd(state)) return part === 'ended';
  if (!isPublic(state)) return part === 'preparing';
  const receiving = state === 'announced' || state === 'open' || state === 'paused';
  return receiving ? part === 'open' : part === 'working';
}

/** Days left to answer: 0 on the last day; null where nothing can be sent. */
export function daysLeftOf({ state, closesAt }: RegisteredDialogue, now: Date): number | null {
  if (state !== 'open' || !closesAt || closesAt <= now) return null;
  return daysBetween(dayOf(now), dayOf(closesAt));
}

const promisedIn: readonly [keyof WorkDates, readonly DialogueState[]][] = [
  ['opensOn', ['planning', 'pendingDecision', 'returned', 'approved', 'announced']],
  ['closesOn', ['open', 'paused']],
  ['interimFeedbackOn', ['closed', 'compiling']],
  ['decisionOn', ['interimFeedback', 'decisionPreparation']],
  ['finalFeedbackOn', ['decided']],
  ['evaluationOn', ['finalFeedback', 'followUp']],
];

/** The next promised day of a dialogue, and how many days it has been passed by. */
export function nextDay(
  dialogue: WorkDates & { state: DialogueState },
  now: Date,
): { what: keyof WorkDates; day: string; daysLate: number } | undefined {
  const [what] = promisedIn.find(([, states]) => states.includes(dialogue.state)) ?? [];
  const day = what && dialogue[what];
  return what && day ? { what, day, daysLate: Math.max(0, daysBetween(day, dayOf(now))) } : undefined;
}
