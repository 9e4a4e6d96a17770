import { clockActor } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { sealLog } from '@/lib/log/seal-log';
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

/** Opens and closes what is due. One dialogue that cannot be moved does not hold up the others. */
async function letTimePass(): Promise<void> {
  const failures: unknown[] = [];
  const move = (useCase: typeof openDueDialogue, dialogueId: string) =>
    perform(useCase, clockActor, { dialogueId })
      .then(settled)
      .catch((error: unknown) => failures.push(error));
  for (const dialogueId of await dueToOpen()) await move(openDueDialogue, dialogueId);
  for (const dialogueId of await dueToClose()) await move(closeDueDialogue, dialogueId);
  if (failures.length > 0) throw new AggregateError(failures, 'Some due dialogues could not be moved.');
}

/** A conflict means that somebody was first, which is as good. */
function settled(outcome: Outcome<unknown>): void {
  if (!outcome.ok && outcome.kind !== 'conflict')
    throw new Error(`A due dialogue was refused: ${outcome.kind}`);
}
