import type { Actor, CommitteeRole, Role } from '@/lib/core/actor';
import { committeeRoles } from '@/lib/core/actor';
import { dayOf, daysBetween } from '@/lib/core/time';
import { type Holder, holdersFor } from '@/lib/dialogue/holders';
import type { DialogueState } from '@/lib/dialogue/model';
import { isEnd } from '@/lib/dialogue/workflow';
import { isAwaited, isOwn, workSteps } from './policy';
import { type Reason, type Situation, type Task, task, type WorkedDialogue } from './task';
import { compiling, deciding, followingUp, reviewing } from './way-back';
import { beforeDecision, publishing, receiving, renewing } from './way-there';

/**
 * Every step of the chain that waits in a dialogue, the next one first, by the same rules as the pages where
 * the steps are taken. None where time itself goes on, or where the chain has ended.
 */
export function tasksOf(situation: Situation, now: Date): Task[] {
  return [
    ...beforeDecision(situation),
    ...publishing(situation, now),
    ...receiving(situation),
    ...compiling(situation),
    ...deciding(situation),
    ...followingUp(situation, dayOf(now)),
    ...reviewing(situation),
    ...renewing(situation),
  ];
}

/**
 * What waits in a dialogue, and, where nobody holds the roles that a step waits for, that somebody must be
 * appointed: by the nämnd's official, or by the administrator where the nämnd itself lacks its people.
 */
export function tasksWith(situation: Situation, holders: readonly Holder[], now: Date): Task[] {
  const { dialogue } = situation;
  const waiting = tasksOf(situation, now);
  const lacks = (roles: readonly Role[]) => holdersFor(dialogue, roles, holders).length === 0;
  const vacant = [
    ...new Set(
      waiting.flatMap(({ step, owners }) => (isAwaited(step) && lacks(owners) ? owners.slice(0, 1) : [])),
    ),
  ];
  const nobody = (roles: readonly Role[]) =>
    roles.map(
      (role): Reason =>
        role === 'politicalOwner' ? { key: 'work.why.noOwner' } : { key: 'work.why.nobody', role },
    );
  const ownerless = isOwned(dialogue.state) && lacks(['politicalOwner']);
  const inDialogue = [
    ...new Set([
      ...vacant.filter((role) => !isCommitteeRole(role)),
      ...(ownerless ? (['politicalOwner'] as const) : []),
    ]),
  ];
  const known = waiting.some(({ step }) => step === 'appoint');
  const tasks = [
    ...waiting,
    ...(inDialogue.length > 0 && !known ? [task(situation, 'appoint', nobody(inDialogue))] : []),
  ];
  const appoints = tasks.some(({ step }) => step === 'appoint') && lacks(['official']);
  const inCommittee = [
    ...new Set([...vacant.filter(isCommitteeRole), ...(appoints ? (['official'] as const) : [])]),
  ];
  return inCommittee.length > 0
    ? [...tasks, task(situation, 'appointInCommittee', nobody(inCommittee))]
    : tasks;
}

/** From when the plan is submitted somebody answers for the dialogue politically, until it has ended. */
function isOwned(state: DialogueState): boolean {
  return !['initiative', 'assessment', 'planning', 'returned'].includes(state) && !isEnd(state);
}

function isCommitteeRole(role: Role): role is CommitteeRole {
  return committeeRoles.some((known) => known === role);
}

export type WorkItem = Task & { dialogue: WorkedDialogue; daysLate: number };
export type WaitingDialogue = { dialogue: WorkedDialogue; tasks: WorkItem[] };
export type Work = {
  late: WorkItem[];
  now: WorkItem[];
  later: WorkItem[];
  /** To read before the nämnd decides: no task, as there is nothing to have done. */
  ahead: WorkItem[];
  waiting: WaitingDialogue[];
};

/** What may wait for its day is for now when that day is within so many days. */
const soon = 30;

export type DialogueWork = { dialogue: WorkedDialogue; tasks: readonly Task[] };

/** Tasks as items of a list: how late each is. */
export function itemsOf({ dialogue, tasks }: DialogueWork, today: string): WorkItem[] {
  return tasks.map((one) => ({
    ...one,
    dialogue,
    daysLate: one.due ? Math.max(0, daysBetween(one.due, today)) : 0,
  }));
}

/**
 * What somebody's roles make of what waits: what is theirs and late, theirs to do, theirs later on, theirs to read
 * before a decision, and, in the dialogues that they work with, what waits for others. In order of urgency.
 */
export function workOf(
  actor: Actor,
  everything: readonly DialogueWork[],
  { now, involved }: { now: Date; involved: (dialogue: WorkedDialogue) => boolean },
): Work {
  const today = dayOf(now);
  const work: Work = { late: [], now: [], later: [], ahead: [], waiting: [] };
  for (const one of everything) {
    const items = itemsOf(one, today);
    const own = items.filter(({ step }) => isOwn(actor, step, one.dialogue));
    for (const item of own) work[whenOf(item, today)].push(item);
    const others = items.filter((item) => !own.includes(item) && isAwaited(item.step));
    const isQuiet = items.length === 0 && !isEnd(one.dialogue.state);
    if (involved(one.dialogue) && (others.length > 0 || isQuiet)) {
      work.waiting.push({ dialogue: one.dialogue, tasks: others.sort(byUrgency) });
    }
  }
  for (const list of [work.late, work.now, work.later, work.ahead]) list.sort(byUrgency);
  work.waiting.sort(
    (a, b) =>
      dayOfFirst(a).localeCompare(dayOfFirst(b)) || a.dialogue.title.localeCompare(b.dialogue.title, 'sv'),
  );
  return work;
}

function whenOf({ step, due, daysLate }: WorkItem, today: string): 'late' | 'now' | 'later' | 'ahead' {
  if (workSteps[step].isReading) return 'ahead';
  if (daysLate > 0) return 'late';
  const mayWait = workSteps[step].hasTime && due && daysBetween(today, due) > soon;
  return mayWait ? 'later' : 'now';
}

/** The day it should be done, else the day since when it waits; what has neither comes last. */
function dayToSortBy({ due, since }: Task): string {
  return due ?? (since ? dayOf(since) : '9999');
}

function byUrgency(a: WorkItem, b: WorkItem): number {
  return (
    Number(workSteps[b.step].isUrgent ?? false) - Number(workSteps[a.step].isUrgent ?? false) ||
    dayToSortBy(a).localeCompare(dayToSortBy(b)) ||
    a.dialogue.title.localeCompare(b.dialogue.title, 'sv')
  );
}

function dayOfFirst({ tasks: [first] }: WaitingDialogue): string {
  return first ? dayToSortBy(first) : '9999';
}
