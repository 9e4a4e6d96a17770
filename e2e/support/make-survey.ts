import { eq } from 'drizzle-orm';
import { closeDatabases, database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { anOpenDialogue } from '@/lib/contribution/testing';
import { staff } from '@/lib/initiative/testing';
import { publishAsIs } from '@/lib/survey/testing';

/**
 * Run as a program by `survey.ts`: publishes the survey it is given, in the dialogue that is named or in an
 * open one of its own, and prints where it is.
 */
const [definition = '{}', named] = process.argv.slice(2);
const { id } = named ? { id: named } : await anOpenDialogue('public');
const lead = staff({ role: 'projectLead', dialogueId: id });
await publishAsIs(id, JSON.parse(definition), lead);
const [row] = await database('owner')
  .select({ slug: dialogues.slug })
  .from(dialogues)
  .where(eq(dialogues.id, id));
console.log(JSON.stringify({ id, slug: row?.slug }));
await closeDatabases();
