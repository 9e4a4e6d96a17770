import { dayOf, daysBetween } from '@/lib/core/time';
import type { DialogueState } from './model';
import { mainWay } from './workflow';

/** What a resident wants to know first: can I say something, is somebody working on it, has it been answered? */
export const standings = ['open', 'announced', 'paused', 'working', 'answered', 'notHeld'] as const;
export type Standing = (typeof standings)[number];

/** The dates and the state that everything public is worked out from. */
export type PublicDates = {
  state: DialogueState;
  opensAt: Date | null;
  closesAt: Date | null;
  interimFeedbackOn: string | null;
  finalFeedbackOn: string | null;
};

/** A feedback that was promised to a day which has passed. */
export type LateFeedback = { moment: 'interim' | 'final'; promisedOn: string; days: number };

/** How far along the main way a state lies; side states lie nowhere (-1). */
export function placeOnTheWay(state: DialogueState): number {
  return mainWay.indexOf(state);
}

/** Where a dialogue stands for a reader. Open means that something sent now would be received. */
export function standingOf(dialogue: PublicDates, now: Date): Standing {
  const { state, closesAt } = dialogue;
  if (state === 'declined' || state === 'informationOnly' || state === 'cancelled') return 'notHeld';
  if (state === 'announced' || state === 'paused') return state;
  if (state === 'open') return closesAt && closesAt > now ? 'open' : 'working';
  return placeOnTheWay(state) >= placeOnTheWay('finalFeedback') ? 'answered' : 'working';
}

/** Is the time for answering past? What is asked then was asked. */
export function isOver(standing: Standing): boolean {
  return standing === 'working' || standing === 'answered' || standing === 'notHeld';
}

/** The state that a reader is told of: what takes no more answers is closed, also before it is marked so. */
export function shownState(dialogue: PublicDates, now: Date): DialogueState {
  return dialogue.state === 'open' && standingOf(dialogue, now) === 'working' ? 'closed' : dialogue.state;
}

/** Whole days until a dialogue closes: 0 on its last day. Null where nothing is going to close. */
export function daysLeft(dialogue: PublicDates, now: Date): number | null {
  if (!dialogue.closesAt || standingOf(dialogue, now) !== 'open') return null;
  return daysBetween(dayOf(now), dayOf(dialogue.closesAt));
}

/** Whole days until an announced dialogue opens; at least 0. */
export function daysToOpening(dialogue: PublicDates, now: Date): number | null {
  if (!dialogue.opensAt || dialogue.state !== 'announced') return null;
  return Math.max(0, daysBetween(dayOf(now), dayOf(dialogue.opensAt)));
}

/** A meeting that was planned for later than the dialogue was broken off: nobody was there to be met. */
export function wasCalledOff(
  startsAt: Date,
  { interrupted, closesAt }: { interrupted: boolean; closesAt: Date | null },
): boolean {
  return interrupted && closesAt !== null && startsAt > closesAt;
}

/** Feedback that has been promised, is not given, and whose day has passed. */
export function lateFeedback(dialogue: PublicDates, now: Date): LateFeedback[] {
  const place = placeOnTheWay(dialogue.state);
  if (place < placeOnTheWay('open')) return [];
  const moments = [
    { moment: 'interim', promisedOn: dialogue.interimFeedbackOn, given: 'interimFeedback' },
    { moment: 'final', promisedOn: dialogue.finalFeedbackOn, given: 'finalFeedback' },
  ] as const;
  return moments.flatMap(({ moment, promisedOn, given }) => {
    if (!promisedOn || place >= placeOnTheWay(given)) return [];
    const days = daysBetween(promisedOn, dayOf(now));
    return days > 0 ? [{ moment, promisedOn, days }] : [];
  });
}

/** The day of the feedback that is owed next; null when nothing is owed any more. */
export function nextFeedbackOn(dialogue: PublicDates): string | null {
  const place = placeOnTheWay(dialogue.state);
  if (place < placeOnTheWay('open') || place >= placeOnTheWay('finalFeedback')) return null;
  return place < placeOnTheWay('interimFeedback') ? dialogue.interimFeedbackOn : dialogue.finalFeedbackOn;
}

/** How a number of days is said: days up to two weeks, then weeks, then months. */
export function inWords(days: number): { unit: 'days' | 'weeks' | 'months'; count: number } {
  if (days < 14) return { unit: 'days', count: days };
  if (days < 60) return { unit: 'weeks', count: Math.floor(days / 7) };
  return { unit: 'months', count: Math.floor(days / 30) };
}
