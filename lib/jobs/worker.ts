import { Logger, type Runner, run } from 'graphile-worker';
import { crontab, tasks } from './tasks';

/**
 * Says only what an operator must act on; payloads hold ids, but the queue's own lines are noise. It puts an
 * error's message into its words, and that of a failed query holds what somebody wrote: the error is said
 * instead, and `bin/log-lines.mjs` says of it what may be said.
 */
const logger = new Logger(({ taskIdentifier }) => (level, message, meta) => {
  if (level !== 'error' && level !== 'warning') return;
  if (meta?.error instanceof Error) console.error(meta.error, `worker ${taskIdentifier ?? ''}`.trim());
  else console.error(`worker: ${message}`);
});

/**
 * Takes jobs from the queue until `stop`. Jobs that are running then get time to finish; those that do not
 * are released and taken by the next worker.
 */
export async function startWorker(connectionString: string): Promise<Runner> {
  const taskList = Object.fromEntries(
    Object.entries(tasks).map(([name, task]) => [name, (payload: unknown) => task(payload)]),
  );
  return run({
    connectionString,
    taskList,
    crontab,
    logger,
    concurrency: 4,
    pollInterval: 1000,
    noHandleSignals: true,
  });
}
