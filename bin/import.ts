import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { eq } from 'drizzle-orm';
import { database, officeDb } from '../db/client';
import { dialogues } from '../db/schema/dialogue';
import { checkFile } from '../lib/contribution/import/known-rows';
import { problemText } from '../lib/contribution/import/problem-text';
import { importFile } from '../lib/contribution/import-file';
import { clockNow } from '../lib/core/clock';
import { perform } from '../lib/core/perform';
import { staffByEmail } from '../lib/people/staff-by-email';
import { texts } from '../lib/text/server';
import { withDatabase } from './with-database';

const usage =
  'Så här: npm run import -- --dialogue ADRESS --file FIL.csv --as fornamn.efternamn@kommun.se [--audience public]';

/**
 * Reads a file of contributions into a dialogue, in the name of a member of staff who may: the same rules as
 * in the back office, all of the file or nothing.
 */
await withDatabase(async () => {
  const { values } = parseArgs({
    options: {
      dialogue: { type: 'string' },
      file: { type: 'string' },
      as: { type: 'string' },
      audience: { type: 'string', default: 'municipality' },
    },
  });
  if (!values.dialogue || !values.file || !values.as) throw new Error(usage);
  const say = texts('sv');
  const [bytes, dialogueId, actor] = await Promise.all([
    readFile(values.file),
    dialogueAt(values.dialogue),
    staffByEmail(values.as),
  ]);
  if (!dialogueId) throw new Error(`Det finns ingen dialog på adressen ${values.dialogue}.`);
  if (!actor) throw new Error(`Ingen person har adressen ${values.as}.`);
  const now = await clockNow(database('office'));
  const { problems } = await checkFile(officeDb(), { dialogueId, bytes, now });
  if (problems.length > 0) throw new Error(problems.map((problem) => problemText(problem, say)).join('\n'));
  const outcome = await perform(importFile, actor, {
    dialogueId,
    fileName: basename(values.file),
    content: bytes.toString('base64'),
    audience: values.audience,
  });
  if (outcome.ok) {
    const { added, alreadyThere } = outcome.value;
    console.log(say('offline.import.done', { added, alreadyThere }));
  } else if (outcome.kind === 'forbidden' || outcome.kind === 'conflict') {
    throw new Error(say(outcome.reason));
  } else throw new Error(outcome.kind === 'missing' ? say('form.error.missing') : usage);
});

async function dialogueAt(slug: string): Promise<string | undefined> {
  const [row] = await officeDb().select({ id: dialogues.id }).from(dialogues).where(eq(dialogues.slug, slug));
  return row?.id;
}
