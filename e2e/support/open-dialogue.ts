import { closeDatabases } from '@/db/client';
import { anApprovedDialogue, anOpenDialogue, putIn } from '@/lib/contribution/testing';

/**
 * Run as a program by `scratch-installation.ts` and `own-dialogue.ts`: makes one dialogue that takes comments,
 * or has come as far as the state that is asked for, and prints where it is.
 */
// Far from its days, so that the worker does not open or close it while a test looks at it.
const days = { announced: { opens: 2, closes: 10 }, open: { opens: -2, closes: 10 } };
const state = process.argv[2];
const { id, slug, committeeId } =
  state === 'approved'
    ? await anApprovedDialogue()
    : await anOpenDialogue('public', undefined, days[state === 'announced' ? state : 'open']);
if (state === 'announced') await putIn('announced', id);
console.log(JSON.stringify({ id, slug, committeeId }));
await closeDatabases();
