import { clockActor } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { sealLog } from '@/lib/log/seal-log';
import { dueToHandOver, handOverDialogues } from '@/lib/people/hand-over';
import { closeDueDialogue, dueToClose, dueToOpen, openDueDialogue } from '@/lib/publication/let-time-pass';
import { purge } from './purge';

/** What the worker can do, by the name that stands in the queue. */
export const tasks: Record<string, (payload: unknown) => Promise<void>> = {
  'let-time-pass': letTimePass,
  'seal-log': async () => {
    await sealLog();
  },
  purge,
};

/** When time itself asks for it. */
export const crontab = ['* * * * * let-time-pass', '* * * * * seal-log', '17 3 * * * purge'].join('\n');

/**
 * Opens and closes what is due, and hands over what an ended nämnd has. One that cannot be moved does not hold up
 * the others.
 */
async function letTimePass(): Promise<void> {
  const failures: unknown[] = [];
  const move = (done: Promise<Outcome<unknown>>) =>
    done.then(settled).catch((error: unknown) => failures.push(error));
  for (const dialogueId of await dueToOpen())
    await move(perform(openDueDialogue, clockActor, { dialogueId }));
  for (const dialogueId of await dueToClose())
    await move(perform(closeDueDialogue, clockActor, { dialogueId }));
  for (const committeeId of await dueToHandOver()) {
    await move(perform(handOverDialogues, clockActor, { committeeId }));
  }
  if (failures.length > 0) throw new AggregateError(failures, 'Some due dialogues could not be moved.');
}

/** A conflict means that somebody was first, which is as good. */
function settled(outcome: Outcome<unknown>): void {
  if (!outcome.ok && outcome.kind !== 'conflict')
    throw new Error(`A due dialogue was refused: ${outcome.kind}`);
}
