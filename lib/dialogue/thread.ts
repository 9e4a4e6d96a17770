import { dayOf, daysBetween } from '@/lib/core/time';
import type { DialogueState } from './model';
import { type PublicDates, placeOnTheWay } from './standing';

/** A knot of the public thread. */
export type ThreadStepName =
  | 'initiative'
  | 'decision'
  | 'answering'
  | 'interim'
  | 'matter'
  | 'final'
  | 'evaluation'
  | 'declined'
  | 'informationOnly'
  | 'cancelled';

export type ThreadStep = {
  step: ThreadStepName;
  state: 'past' | 'present' | 'future' | 'overdue';
  /** The day it happened, or is promised for. */
  on: string | null;
  /** The first day, where the step lasts. */
  from: string | null;
  /** Is this where the dialogue is now, overdue or not? */
  here: boolean;
  /** Days since the day that was promised; 0 unless overdue. */
  daysLate: number;
  /** The day that was promised for what was done later than that. */
  promisedOn: string | null;
};

/** What was done of what was promised, on the days that it was done. */
export type Given = {
  /** The published reports: by each a feedback was given, and a final one tells the day of the decision. */
  reports: readonly { kind: 'interim' | 'final'; publishedAt: Date; decidedOn: string | null }[];
  evaluatedAt: Date | null;
};

/** What the thread is drawn from: a public dialogue, or what a receipt knows of one. */
export type ThreadDialogue = PublicDates & {
  initiativeOn: string;
  decidedOn: string | null;
  decisionOn: string | null;
  evaluationOn: string | null;
  endedOn: string | null;
  /** Days of its own for what was done: not those that were promised. */
  given?: Given;
};

/** From which state on each step has happened. */
const happened: readonly (readonly [ThreadStepName, DialogueState])[] = [
  ['decision', 'announced'],
  ['answering', 'closed'],
  ['interim', 'interimFeedback'],
  ['matter', 'decided'],
  ['final', 'finalFeedback'],
  ['evaluation', 'evaluated'],
];

/**
 * The way of one dialogue as the public sees it: what has happened, where it is now, and the promised day of
 * everything that has not happened yet. A day that has passed is late, whatever the state says.
 */
export function threadOf(dialogue: ThreadDialogue, now: Date): ThreadStep[] {
  const today = dayOf(now);
  const first: ThreadStep = { ...blank, step: 'initiative', state: 'past', on: dialogue.initiativeOn };
  const end = endOf(dialogue);
  if (end) return end.step === 'cancelled' ? [first, held(dialogue), end] : [first, end];

  const place = dialogue.state === 'paused' ? placeOnTheWay('open') : placeOnTheWay(dialogue.state);
  const closed = dialogue.state === 'open' && dialogue.closesAt !== null && dialogue.closesAt <= now;
  const isPast = ([step, from]: (typeof happened)[number]) =>
    place >= placeOnTheWay(from) || (step === 'answering' && closed);
  const here = happened.findIndex((entry) => !isPast(entry));

  const steps = happened.map((entry, position): ThreadStep => {
    const [step] = entry;
    const days = daysOf(dialogue, step);
    if (isPast(entry)) {
      const givenOn = dayGiven(dialogue, step);
      if (givenOn) {
        const promisedOn = days.on !== null && days.on < givenOn ? days.on : null;
        return { ...blank, step, state: 'past', on: givenOn, promisedOn };
      }
      // What was done before the day it was promised for has no day of its own here: the promise is not it.
      const early = days.on !== null && days.on > today && step !== 'answering';
      return { ...blank, ...(early ? {} : days), step, state: 'past' };
    }
    const daysLate = step === 'answering' || !days.on ? 0 : Math.max(0, daysBetween(days.on, today));
    const state = daysLate > 0 ? 'overdue' : position === here ? 'present' : 'future';
    return { ...blank, step, ...days, state, here: position === here, daysLate };
  });
  return [first, ...steps.filter(({ step, on }) => step !== 'evaluation' || on !== null)];
}

const blank = { on: null, from: null, here: false, daysLate: 0, promisedOn: null } as const;

/** Later versions tell more, but a promise was kept by the first. */
function dayGiven({ given }: ThreadDialogue, step: ThreadStepName): string | undefined {
  const { reports = [], evaluatedAt } = given ?? {};
  if (step === 'evaluation') return evaluatedAt ? dayOf(evaluatedAt) : undefined;
  const days =
    step === 'matter'
      ? reports.flatMap(({ decidedOn }) => decidedOn ?? [])
      : reports.filter(({ kind }) => kind === step).map(({ publishedAt }) => dayOf(publishedAt));
  return days.sort()[0];
}

function held(dialogue: ThreadDialogue): ThreadStep {
  return { ...blank, step: 'decision', state: 'past', on: dialogue.decidedOn };
}

function endOf({ state, endedOn }: ThreadDialogue): ThreadStep | undefined {
  if (state !== 'declined' && state !== 'informationOnly' && state !== 'cancelled') return undefined;
  return { ...blank, step: state, state: 'present', on: endedOn, here: true };
}

function daysOf(dialogue: ThreadDialogue, step: ThreadStepName): { on: string | null; from: string | null } {
  const day = (moment: Date | null) => (moment ? dayOf(moment) : null);
  if (step === 'answering') return { from: day(dialogue.opensAt), on: day(dialogue.closesAt) };
  const on = {
    decision: dialogue.decidedOn,
    interim: dialogue.interimFeedbackOn,
    matter: dialogue.decisionOn,
    final: dialogue.finalFeedbackOn,
    evaluation: dialogue.evaluationOn,
  }[step as 'decision' | 'interim' | 'matter' | 'final' | 'evaluation'];
  return { on, from: null };
}
