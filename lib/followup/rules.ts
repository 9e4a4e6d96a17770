import type { DialogueState } from '@/lib/dialogue/model';
import type { MeasureStatus } from './model';

/** From the final feedback on; also after the evaluation a promise is still owed. */
export function isFollowedUp(state: DialogueState): boolean {
  return ['finalFeedback', 'followUp', 'evaluated', 'archived'].includes(state);
}

/** Late means: promised to a day that has passed, and neither done nor openly stopped. */
export function isLate({ status, dueOn }: { status: MeasureStatus; dueOn: string }, today: string): boolean {
  return (status === 'planned' || status === 'started') && dueOn < today;
}

type Dated = { status: MeasureStatus; dueOn: string };

/** Overdue first, then what is due soonest, then what is done or stopped. */
export function byUrgency(today: string) {
  const rank = (measure: Dated) =>
    isLate(measure, today) ? 0 : measure.status === 'done' || measure.status === 'stopped' ? 2 : 1;
  return (a: Dated, b: Dated) => rank(a) - rank(b) || a.dueOn.localeCompare(b.dueOn);
}
