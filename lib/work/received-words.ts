import { writtenOut } from '@/lib/core/time';
import type { DialogueState } from '@/lib/dialogue/model';
import { daysLeftOf, type RegisteredDialogue } from '@/lib/dialogue/register';
import type { Say } from '@/lib/text/server';
import type { Received } from './received';

/** Where a dialogue stands; while it is open also when it closes and how long that is. */
export function standsText(dialogue: RegisteredDialogue, now: Date, say: Say): string {
  const state = say(`dialogue.state.${dialogue.state}`);
  const left = daysLeftOf(dialogue, now);
  if (left === null || !dialogue.closesAt) return state;
  return say('office.dialogue.closes', {
    state,
    day: writtenOut(dialogue.closesAt, 'sv'),
    count: left,
  });
}

/** What has come in, in sentences; nothing where nothing has and nothing can. */
export function receivedText(received: Received, state: DialogueState, say: Say): string | undefined {
  const { all, proposals, replies, today, week, surveyed } = received;
  const isOpen = state === 'open';
  if (all + surveyed === 0 && !isOpen) return undefined;
  const kinds = [
    proposals > 0 ? say('office.dialogue.received.proposals', { count: proposals }) : '',
    replies > 0 ? say('office.dialogue.received.replies', { count: replies }) : '',
  ].filter((kind) => kind !== '');
  return [
    say('office.dialogue.received.all', { count: all, kinds: kinds.join(' och '), some: kinds.length }),
    isOpen && all > 0 ? say('office.dialogue.received.lately', { today, week }) : '',
    surveyed > 0 ? say('office.dialogue.received.surveyed', { count: surveyed }) : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
