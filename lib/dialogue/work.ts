import type { Actor, Role } from '@/lib/core/actor';
import { daysBetween } from '@/lib/core/time';
import { holdsFor } from '@/lib/principles/policy';
import type { DialogueState } from './model';
import { isEnd, ownersOf } from './workflow';

/** The promised days of a dialogue, from its latest edition or else its plan; blank where not yet said. */
export type WorkDates = {
  opensOn: string | null;
  closesOn: string | null;
  interimFeedbackOn: string | null;
  decisionOn: string | null;
  finalFeedbackOn: string | null;
  evaluationOn: string | null;
};

export type WorkedDialogue = WorkDates & {
  id: string;
  committeeId: string;
  title: string;
  committee: string;
  state: DialogueState;
  /** Contributions that no moderator has seen. */
  unmoderated: number;
  /** Contributions that are shown and that somebody has reported. */
  reported: number;
};

export type WorkItem = {
  dialogue: WorkedDialogue;
  /** The next step of the dialogue, or reports to look at, whatever step it is in. */
  task: DialogueState | 'reported';
  owners: readonly Role[];
  /** The day by which the next step should be done. */
  due: string | null;
  daysLate: number;
  href: string;
};

export type Work = { late: WorkItem[]; today: WorkItem[]; waiting: WorkItem[] };

const dueIn: Partial<Record<DialogueState, keyof WorkDates>> = {
  planning: 'opensOn',
  pendingDecision: 'opensOn',
  returned: 'opensOn',
  approved: 'opensOn',
  announced: 'opensOn',
  open: 'closesOn',
  closed: 'interimFeedbackOn',
  compiling: 'interimFeedbackOn',
  interimFeedback: 'decisionOn',
  decisionPreparation: 'decisionOn',
  decided: 'finalFeedbackOn',
  finalFeedback: 'evaluationOn',
  followUp: 'evaluationOn',
};

const pageOf: Partial<Record<DialogueState, (id: string) => string>> = {
  initiative: (id) => `/kontor/dialoger/${id}/bedomning`,
  assessment: (id) => `/kontor/dialoger/${id}/bedomning`,
  planning: (id) => `/kontor/dialoger/${id}/plan`,
  returned: (id) => `/kontor/dialoger/${id}/plan`,
  pendingDecision: (id) => `/kontor/dialoger/${id}/beslut`,
  approved: (id) => `/kontor/dialoger/${id}/publicering`,
  paused: (id) => `/kontor/dialoger/${id}/publicering`,
  open: (id) => `/kontor/dialoger/${id}/granskning`,
  closed: (id) => `/kontor/dialoger/${id}/kodning`,
  compiling: (id) => `/kontor/dialoger/${id}/kodning`,
  interimFeedback: (id) => `/kontor/dialoger/${id}/rapport`,
  decisionPreparation: (id) => `/kontor/dialoger/${id}/beslut-i-sak`,
  decided: (id) => `/kontor/dialoger/${id}/rapport`,
  finalFeedback: (id) => `/kontor/dialoger/${id}/uppfoljning`,
  followUp: (id) => `/kontor/dialoger/${id}/uppfoljning`,
  evaluated: (id) => `/kontor/dialoger/${id}/utvardering`,
};

/**
 * What somebody's roles make of the dialogues that they work with: what is theirs to do, what of it is late,
 * and what waits for others. An open dialogue is work only while something waits to be read; what is shown can be
 * reported at any time, also after the end.
 */
export function workOf(actor: Actor, dialogues: readonly WorkedDialogue[], today: string): Work {
  const work: Work = { late: [], today: [], waiting: [] };
  for (const dialogue of dialogues) {
    if (dialogue.reported > 0 && holdsFor(actor, 'moderator', dialogue)) work.today.push(reportsIn(dialogue));
    if (isEnd(dialogue.state)) continue;
    const item = itemOf(dialogue, today);
    const mine = item.owners.some((role) => holdsFor(actor, role, dialogue));
    const idle = dialogue.state === 'open' && dialogue.unmoderated === 0;
    if (!mine || idle) work.waiting.push(item);
    else if (item.daysLate > 0) work.late.push(item);
    else work.today.push(item);
  }
  for (const list of Object.values(work)) list.sort(bySoonest);
  return work;
}

/** The page where the next step is taken; none while the step has no page of its own. */
export function nextPage({ id, state }: { id: string; state: DialogueState }): string | undefined {
  return pageOf[state]?.(id);
}

function itemOf(dialogue: WorkedDialogue, today: string): WorkItem {
  const field = dueIn[dialogue.state];
  const due = (field && dialogue[field]) || null;
  return {
    dialogue,
    task: dialogue.state,
    owners: ownersOf[dialogue.state],
    due,
    daysLate: due ? Math.max(0, daysBetween(due, today)) : 0,
    href: nextPage(dialogue) ?? `/kontor/dialoger/${dialogue.id}`,
  };
}

function reportsIn(dialogue: WorkedDialogue): WorkItem {
  return {
    dialogue,
    task: 'reported',
    owners: ['moderator'],
    due: null,
    daysLate: 0,
    href: `/kontor/dialoger/${dialogue.id}/granskning`,
  };
}

function bySoonest(a: WorkItem, b: WorkItem): number {
  return (a.due ?? '9999').localeCompare(b.due ?? '9999') || a.dialogue.title.localeCompare(b.dialogue.title);
}
