import { closeDatabases } from '@/db/client';
import { anInstallation } from '@/lib/people/testing';
import { naughtyLife } from '@/lib/testing/naughty-life';

/**
 * Run as a program by `scratch-installation.ts`: fills an empty installation with naughty words wherever words
 * can be written, and prints what was written and where it is read.
 */
await anInstallation({ demo: true });
const { pen, municipality, open, ended, endedFrom, sent } = await naughtyLife();
console.log(
  JSON.stringify({
    slug: open.slug,
    written: pen.written,
    person: municipality.everybody.name,
    ended: { id: ended.dialogueId, slug: ended.slug },
    endedFrom,
    codes: sent.codes,
  }),
);
await closeDatabases();
